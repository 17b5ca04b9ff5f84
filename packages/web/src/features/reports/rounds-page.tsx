import { ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { isOwed } from './own-step.ts';
import { periodOf } from './period-of.ts';
import { ReportsSides } from './reports-sides.tsx';
import type { RoundsSearch } from './reports-search.ts';
import { useRounds } from './reports.queries.ts';
import { useRoundColumns } from './round-columns.tsx';
import { RoundsFilters } from './rounds-filters.tsx';
import '../../ui/button.css';
import './reports.css';

/** Rounds of reports of a year: what the own agency owes, and how far those are that report to it. */
export function RoundsPage() {
  const { t } = useTranslation('reports');
  const [search, change] = useSearchState<RoundsSearch>();
  const rounds = useRounds(search.year);
  const all = rounds.data?.items ?? [];
  const shown = all
    .filter(({ basis }) => search.regulation === undefined || basis.regulationCode === search.regulation)
    .filter((round) => search.owed === undefined || isOwed(round));
  const columns = useRoundColumns(all);
  const owed = all.filter(isOwed).length;
  const isFiltered = search.regulation !== undefined || search.owed !== undefined;
  const warnings = shown.flatMap((round) => round.warnings.map((text) => ({ round, text })));
  return (
    <>
      <PageHeader
        title={t('rounds.title')}
        asOf={dayInVietnam()}
        meta={rounds.data && <span>{t('rounds.owed', { count: owed })}</span>}
      />
      <ReportsSides />
      {rounds.data && (
        <RoundsFilters search={search} change={change} rounds={all} years={rounds.data.years} />
      )}
      {warnings.length > 0 && (
        <Callout tone="amber">
          <ul className="report-warnings">
            {warnings.map(({ round, text }) => (
              <li key={`${round.roundId} ${text}`}>
                <strong>
                  {round.basis.regulationCode}, {periodOf(round)}:
                </strong>{' '}
                {text}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {rounds.isPending && <Skeleton lines={10} />}
      {rounds.isError && <ErrorState error={rounds.error} onRetry={() => void rounds.refetch()} />}
      {rounds.data && shown.length === 0 && (
        <EmptyState icon={ScrollText} title={t(isFiltered ? 'rounds.nothing' : 'rounds.empty')}>
          {t(isFiltered ? 'rounds.nothingText' : 'rounds.emptyText')}
        </EmptyState>
      )}
      {shown.length > 0 && (
        <DataTable
          name="reports.rounds"
          label={t('rounds.title')}
          columns={columns}
          rows={shown}
          rowKey={({ roundId, formCode }) => `${roundId} ${formCode}`}
          summary={t('rounds.count', { count: shown.length })}
        />
      )}
    </>
  );
}
