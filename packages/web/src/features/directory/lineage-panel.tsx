import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { AgencyLink } from './agency-link.tsx';
import type { Agency } from './directory.types.ts';
import { lifeOf, type LifeEvent } from './lineage.ts';

/** Where an agency came from and what it became, as a time line. */
export function LineagePanel({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation('directory');
  return (
    <Panel title={t('life.title')}>
      <Timeline
        label={t('life.title')}
        entries={lifeOf(agency).map((event, index) => ({
          id: `${event.kind} ${String(index)}`,
          at: event.at,
          title: <Title event={event} />,
          body: <Body event={event} />,
        }))}
      />
    </Panel>
  );
}

function Title({ event }: { readonly event: LifeEvent }): ReactNode {
  const { t } = useTranslation('directory');
  switch (event.kind) {
    case 'began':
      return t('life.began');
    case 'ended':
      return t('life.ended');
    case 'renamed':
      return t('life.renamed', { name: event.name });
    case 'took-over':
    case 'handed-over':
      return (
        <>
          {t(`life.${event.kind}.${event.succession.share}`)} <AgencyLink agency={event.succession.agency} />
        </>
      );
  }
}

function Body({ event }: { readonly event: LifeEvent }) {
  const { t } = useTranslation('directory');
  if (event.kind !== 'took-over' && event.kind !== 'handed-over') return null;
  const { scope, basis, certainty, dividedBy, primary } = event.succession;
  return (
    <>
      <p>
        {scope}
        {dividedBy !== 'whole' && ` · ${t(`life.dividedBy.${dividedBy}`)}`}
        {primary && event.kind === 'handed-over' && ` · ${t('life.primary')}`}
      </p>
      <p className="facts__marks">
        <span>{t('life.basis', { basis })}</span>
        <CertaintyMark certainty={certainty} />
      </p>
    </>
  );
}
