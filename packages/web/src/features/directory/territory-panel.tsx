import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useTerritory } from './directory.queries.ts';
import type { TerritoryHistory } from './directory.types.ts';
import { PeriodText } from './period-text.tsx';
import type { Structure } from './territory-search.ts';

/** One unit: when it was, what it came from, what it became. */
export function TerritoryPanel({
  structure,
  code,
}: {
  readonly structure: Structure;
  readonly code: string;
}) {
  const { t } = useTranslation('directory');
  const territory = useTerritory(structure, code);
  if (territory.isPending) return <Skeleton lines={8} />;
  if (territory.isError)
    return <ErrorState error={territory.error} onRetry={() => void territory.refetch()} />;
  const { periods, predecessors, successors } = territory.data;
  const newest = periods.at(-1);
  return (
    <Panel
      title={newest?.fullName ?? code}
      aside={<span className="muted">{t('territory.code', { code })}</span>}
    >
      <ul className="facts">
        {periods.map((period) => (
          <li key={period.from ?? ''} className="facts__row">
            <div className="facts__what">
              <p className="facts__title">{period.fullName}</p>
              <p className="facts__marks">
                <PeriodText from={period.from} to={period.to} />
                {period.approximate && <Badge tone="amber">{t('territory.approximate')}</Badge>}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Changes title={t('territory.predecessors')} changes={predecessors} />
      <Changes title={t('territory.successors')} changes={successors} />
      {predecessors.length === 0 && successors.length === 0 && (
        <p className="muted">{t('territory.unchanged')}</p>
      )}
    </Panel>
  );
}

function Changes({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: TerritoryHistory['predecessors'];
}) {
  const { t } = useTranslation('directory');
  if (changes.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="territories__heading">{title}</h3>
      <ul className="facts">
        {changes.map(({ territory, on, part, evidence }) => (
          <li key={territory.code} className="facts__row">
            <div className="facts__what">
              <Link
                to="/danh-ba/dia-ban"
                search={{ structure: territory.structure, code: territory.code }}
                resetScroll={false}
              >
                {territory.fullName}
              </Link>{' '}
              <span className="muted">{territory.code}</span>
              <p className="facts__marks">
                <span>{t('territory.on', { date: formatDate(on) })}</span>
                <span>{t(`territory.part.${part}`)}</span>
                <Evidence evidence={evidence} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const EVIDENCE = {
  resolution: 'resolution',
  'resolution+map': 'resolutionMap',
  map: 'map',
  crosswalk: 'crosswalk',
  'derived from communes': 'derived',
} as const;

/** On what the change rests, in words; what the reference list does not know stays as it is stored. */
function Evidence({ evidence }: { readonly evidence: string }) {
  const { t } = useTranslation('directory');
  const known = Object.entries(EVIDENCE).find(([key]) => key === evidence)?.[1];
  return <span>{known === undefined ? evidence : t(`territory.evidence.${known}`)}</span>;
}
