import { Link, useParams } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { foldedMatch } from '../../lib/fold-text.ts';
import { formatDate } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ConsolidateButton } from './consolidate-button.tsx';
import { periodOf } from './period-of.ts';
import { ReportStateMark } from './report-state.tsx';
import type { RoundSearch } from './reports-search.ts';
import { useRound } from './reports.queries.ts';
import type { ReportRound } from './reports.types.ts';
import { useRoundAgencyColumns } from './round-agency-columns.tsx';
import { RoundAgencyFilters } from './round-agency-filters.tsx';
import { RoundDifferences } from './round-differences.tsx';
import { RoundFigures } from './round-figures.tsx';
import { sentOf } from './share-text.ts';
import { useNames } from './use-names.ts';
import '../../ui/button.css';
import './reports.css';

/** One round agency by agency: who has sent, who is late, whom a decision exempted or gave longer. */
export function RoundPage() {
  const { t } = useTranslation('reports');
  const { roundId = '' } = useParams({ strict: false });
  const [search, change] = useSearchState<RoundSearch>();
  const query = useRound(roundId);
  const columns = useRoundAgencyColumns();
  const nameOf = useNames();
  const crumbs = (
    <Breadcrumbs links={[{ id: 'rounds', link: <Link to="/bao-cao">{t('rounds.title')}</Link> }]} />
  );
  if (!query.data)
    return (
      <>
        <PageHeader title={t('round.title')} breadcrumbs={crumbs} />
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Skeleton lines={12} />
        )}
      </>
    );
  const { round, counts, agencies } = query.data;
  const shown = agencies
    .filter(({ standing }) => search.standing === undefined || standing === search.standing)
    .filter(({ timing }) => search.timing === undefined || timing === search.timing)
    .filter(({ agency }) => search.q === undefined || foldedMatch(agency.name, search.q));
  return (
    <>
      <PageHeader
        title={`${nameOf(round)}, ${inSentence(periodOf(round))}`}
        breadcrumbs={crumbs}
        meta={
          <>
            <Basis basis={round.basis} />
            <span>
              {round.dueOn === null ? t('noTerm') : t('round.due', { date: formatDate(round.dueOn) })}
            </span>
            {round.dataAsOf !== null && (
              <span>{t('round.dataAsOf', { date: formatDate(round.dataAsOf) })}</span>
            )}
            <span>
              {t(round.frozen ? 'round.frozen' : 'round.notFrozen', { date: formatDate(round.opensOn) })}
            </span>
          </>
        }
        actions={<Consolidated round={round} hasSent={sentOf(counts) > 0} />}
      />
      {round.warnings.map((text) => (
        <Callout key={text} tone="amber">
          {text}
        </Callout>
      ))}
      <RoundFigures counts={counts} />
      <RoundDifferences roundId={roundId} />
      <RoundAgencyFilters search={search} change={change} />
      {shown.length === 0 ? (
        <EmptyState icon={Users} title={t('round.nothing')}>
          {t('round.nothingText')}
        </EmptyState>
      ) : (
        <DataTable
          name="reports.round"
          label={t('round.agencies')}
          columns={columns}
          rows={shown}
          rowKey={({ occurrenceId }) => occurrenceId}
          summary={t('round.count', { count: shown.length })}
        />
      )}
    </>
  );
}

/** "Năm 2026" -> "năm 2026"; "H1/2026" is no word and stays. */
function inSentence(period: string): string {
  return /^\p{L}\d/u.test(period) ? period : period.charAt(0).toLowerCase() + period.slice(1);
}

/** The consolidated report of the round: made by a button, opened by a link. */
function Consolidated({ round, hasSent }: { readonly round: ReportRound; readonly hasSent: boolean }) {
  const { t } = useTranslation('reports');
  const mayWork = useMay('reports.work');
  const { consolidated, roundId } = round;
  if (consolidated === null) return null;
  if (consolidated.reportId !== null)
    return (
      <Link
        to="/bao-cao/$reportId"
        params={{ reportId: consolidated.reportId }}
        className="button button--primary"
      >
        {t('consolidated.openLong')}
      </Link>
    );
  if (consolidated.state !== null) return <ReportStateMark state={consolidated.state} />;
  if (!consolidated.mine || !mayWork) return null;
  return hasSent ? (
    <ConsolidateButton roundId={roundId} period={periodOf(round)} />
  ) : (
    <span className="muted">{t('consolidated.nothingYet')}</span>
  );
}
