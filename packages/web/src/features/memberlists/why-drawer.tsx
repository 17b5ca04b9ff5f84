import type { listEntriesEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import type { ListEntry } from '@ansinh/contract/memberlists/memberlists.schemas';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { useMay } from '../../lib/session.tsx';
import { BasisClause } from '../../ui/basis.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { ScoreParts } from './score-parts.tsx';

interface Props {
  readonly entry: ListEntry;
  readonly bases: Answer<typeof listEntriesEndpoint>['bases'];
  readonly onClose: () => void;
}

/** Why one person stands on a list: the facts, the points of an estimate, and the clause that asks for the list. */
export function WhyDrawer({ entry, bases, onClose }: Props) {
  const { t } = useTranslation('memberlists');
  const mayOpen = useMay('registers.read');
  const { reasons } = entry;
  const basis = entry.kind === 'potential' ? bases.potential : bases.listed;
  const day = (value: string | undefined): string | undefined => value && formatDate(value);
  return (
    <Drawer
      title={entry.fullName}
      isOpen
      onClose={onClose}
      foot={
        mayOpen && (
          <Link to="/so-nguoi/$id" params={{ id: entry.personId }}>
            {t('why.person')}
          </Link>
        )
      }
    >
      <p className="lists-why">{entry.why}</p>
      <KeyValues
        pairs={[
          { name: t('column.kind'), value: t(`kind.${entry.kind}`) },
          { name: t('column.scheme'), value: t(`scheme.${entry.scheme}`) },
          { name: t('column.village'), value: entry.villageName },
          { name: t('column.commune'), value: entry.communeName },
          { name: t('why.until'), value: day(reasons.until) },
          { name: t('why.group'), value: reasons.group },
          { name: t('why.compulsoryUntil'), value: day(reasons.compulsoryUntil) },
          { name: t('why.support'), value: reasons.support },
          { name: t('why.since'), value: periodText(entry.firstMonth.replace('-', '-M')) },
          { name: t('column.work'), value: t(`work.${entry.work}`) },
          { name: t('column.agency'), value: entry.agency },
          {
            name: t('why.closed'),
            value:
              entry.closedBecause === null
                ? null
                : `${t(`closed.${entry.closedBecause}`)} · ${formatDateTime(entry.closedAt)}`,
          },
        ]}
      />
      {reasons.parts !== undefined && <ScoreParts parts={reasons.parts} score={reasons.score ?? 0} />}
      <h3 className="lists-why__heading">{t('why.basis')}</h3>
      {basis === null ? <Callout>{t('why.noBasis')}</Callout> : <BasisClause basis={basis} />}
    </Drawer>
  );
}
