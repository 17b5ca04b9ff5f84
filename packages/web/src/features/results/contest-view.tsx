import { Trophy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ContestTable } from './contest-table.tsx';
import type { ResultsSearch } from './results-search.ts';
import { useContest } from './results.queries.ts';

/** The contest among collectors and collaborators, with its rules above it. */
export function ContestView({ search }: { readonly search: ResultsSearch }) {
  const { t } = useTranslation('results');
  const contest = useContest(search);
  if (contest.isPending) return <Skeleton lines={6} />;
  if (contest.isError) return <ErrorState error={contest.error} onRetry={() => void contest.refetch()} />;
  const { places, points } = contest.data;
  return (
    <>
      <p className="results-rules">{t('contest.rules', { won: points.won, kept: points.kept })}</p>
      {places.length === 0 ? (
        <EmptyState icon={Trophy} title={t('contest.nothing')}>
          {t('contest.nothingText')}
        </EmptyState>
      ) : (
        <ContestTable places={places} />
      )}
    </>
  );
}
