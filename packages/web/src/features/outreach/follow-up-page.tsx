import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { MoveForm } from './move.form.tsx';
import type { OutreachSearch } from './outreach-search.ts';
import { OutreachTabs } from './outreach-tabs.tsx';
import { useTaskPages } from './outreach.queries.ts';
import { OverviewFigures } from './overview-figures.tsx';
import { PlanForm } from './plan.form.tsx';
import { useTaskColumns } from './task-columns.tsx';
import { TaskDrawer } from './task-drawer.tsx';
import { TaskFilters } from './task-filters.tsx';

/** Who goes to whom, what the visits brought, when the next one is. */
export function FollowUpPage() {
  const { t } = useTranslation('outreach');
  const [search, change] = useSearchState<OutreachSearch>();
  const { task, to: _to, week: _week, decided: _decided, ...query } = search;
  const list = useTaskPages(query);
  const columns = useTaskColumns();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<'reassign' | 'withdraw' | 'plan' | null>(null);
  const [first] = list.data?.pages ?? [];
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const mayAssign = first?.abilities.includes('assign') === true;
  const isFiltered = Object.keys(query).length > 0;
  const close = (): void => {
    setAsking(null);
    setPicked(new Set());
  };
  return (
    <>
      <PageHeader title={t('follow.title')} asOf={dayInVietnam()} />
      <OutreachTabs />
      <OverviewFigures commune={search.commune} />
      <TaskFilters search={search} change={change} />
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {first && rows.length === 0 && (
        <EmptyState icon={UsersRound} title={isFiltered ? t('follow.nothing') : t('follow.empty')}>
          {isFiltered ? t('follow.nothingText') : t('follow.emptyText')}
        </EmptyState>
      )}
      {first && rows.length > 0 && (
        <DataTable
          name="outreach.tasks"
          label={t('follow.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => change({ task: id })}
          {...(mayAssign ? { picked, onPick: setPicked } : {})}
          summary={t('follow.count', { count: first.total })}
          tools={
            picked.size > 0 && (
              <>
                <Button small onPress={() => setAsking('plan')}>
                  {t('action.plan')}
                </Button>
                <Button small onPress={() => setAsking('reassign')}>
                  {t('action.reassign')}
                </Button>
                <Button small onPress={() => setAsking('withdraw')}>
                  {t('action.withdraw')}
                </Button>
              </>
            )
          }
          foot={
            <LoadMore
              shown={rows.length}
              total={first.total}
              hasMore={list.hasNextPage}
              isLoading={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
          }
        />
      )}
      {(asking === 'reassign' || asking === 'withdraw') && (
        <MoveForm step={asking} taskIds={[...picked]} commune={search.commune} onClose={close} />
      )}
      {asking === 'plan' && <PlanForm taskIds={[...picked]} onClose={close} />}
      {task !== undefined && <TaskDrawer taskId={task} onClose={() => change({ task: undefined })} />}
    </>
  );
}
