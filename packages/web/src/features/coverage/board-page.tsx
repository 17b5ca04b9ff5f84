import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSearchState } from '../../lib/use-search-state.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TargetSides } from '../../ui/target-sides.tsx';
import { BoardBody } from './board-body.tsx';
import { comparedMonth, type BoardSearch } from './board-search.ts';
import { useBoard } from './coverage.queries.ts';

/** Where the province, or a unit below it, stands against its targets. */
export function BoardPage() {
  const { t } = useTranslation('coverage');
  const { unit } = useParams({ strict: false });
  const [search, change] = useSearchState<BoardSearch>();
  const query = {
    ...(unit === undefined ? {} : { unit }),
    ...(search.month === undefined ? {} : { month: search.month }),
    ...(search.indicator === undefined ? {} : { indicator: search.indicator }),
    view: search.view ?? ('now' as const),
  };
  const first = useBoard(query);
  const compare = first.data && comparedMonth(first.data.month, search.compare);
  const compared = useBoard(compare === undefined ? query : { ...query, compare });
  const board = compare === undefined ? first : compared;
  if (board.data) return <BoardBody board={board.data} search={search} change={change} />;
  return (
    <>
      <PageHeader title={t('board.title')} />
      <TargetSides />
      {board.isPending && <Skeleton lines={14} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => void board.refetch()} />}
    </>
  );
}
