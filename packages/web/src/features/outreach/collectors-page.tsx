import type { CollectorLine } from '@ansinh/contract/outreach/tasks.schemas';
import { Link, useNavigate } from '@tanstack/react-router';
import { UserRoundCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatNumber, formatShare } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CommuneChoice } from './commune-choice.tsx';
import type { OutreachSearch } from './outreach-search.ts';
import { OutreachTabs } from './outreach-tabs.tsx';
import { useCollectors } from './outreach.queries.ts';

/** Those who go: what they have open, what it brought, what they can do. */
export function CollectorsPage() {
  const { t } = useTranslation('outreach');
  const navigate = useNavigate();
  const [search, change] = useSearchState<OutreachSearch>();
  const list = useCollectors(search.commune);
  const items = list.data?.items ?? [];
  const columns = useColumns(items);
  return (
    <>
      <PageHeader title={t('people.title')} asOf={dayInVietnam()} />
      <OutreachTabs />
      <FilterBar active={search.commune ? 1 : 0} onClear={() => change({ commune: undefined })}>
        <CommuneChoice value={search.commune} onChange={(commune) => change({ commune })} />
      </FilterBar>
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <EmptyState icon={UserRoundCheck} title={t('people.empty')}>
          {t('people.emptyText')}
        </EmptyState>
      )}
      {list.data && items.length > 0 && (
        <>
          <DataTable
            name="outreach.collectors"
            label={t('people.title')}
            columns={columns}
            rows={items}
            rowKey={({ unit }) => unit.key}
            onOpen={({ unit }) => void navigate({ to: '/van-dong/nguoi/$unit', params: { unit: unit.key } })}
            summary={t('people.count', { count: items.length })}
            sumsLabel={t('share.sum')}
          />
          <p className="muted outreach-note">
            {t('people.smoothed', { mean: formatShare(list.data.mean, 0) })}
          </p>
        </>
      )}
    </>
  );
}

function useColumns(items: readonly CollectorLine[]): readonly Column<CollectorLine>[] {
  const { t } = useTranslation('outreach');
  const number = (id: 'households' | 'open' | 'planned' | 'neverVisited' | 'done' | 'joined' | 'visits') => ({
    id,
    header: t(`people.${id}`),
    numeric: true,
    cell: (line: CollectorLine) => formatNumber(line[id]),
    sum: formatNumber(items.reduce((sum, line) => sum + line[id], 0)),
  });
  return [
    {
      id: 'unit',
      header: t('column.hand'),
      width: '15rem',
      cell: ({ unit, agency, kind }) => (
        <>
          <Link to="/van-dong/nguoi/$unit" params={{ unit: unit.key }}>
            {unit.name}
          </Link>
          <span className="outreach-sub">
            {t(`people.kind.${kind}`)} · {agency.name}
          </span>
        </>
      ),
    },
    number('households'),
    number('open'),
    number('planned'),
    number('neverVisited'),
    {
      id: 'nextOverdue',
      header: t('people.nextOverdue'),
      numeric: true,
      cell: ({ nextOverdue }) =>
        nextOverdue > 0 ? <Badge tone="red">{formatNumber(nextOverdue)}</Badge> : formatNumber(0),
      sum: formatNumber(items.reduce((sum, { nextOverdue }) => sum + nextOverdue, 0)),
    },
    number('done'),
    number('joined'),
    {
      id: 'success',
      header: t('people.success'),
      numeric: true,
      cell: ({ success, done }) => (done === 0 ? '–' : formatShare(success, 0)),
    },
    number('visits'),
    { id: 'last', header: t('column.last'), cell: ({ lastVisitAt }) => formatDate(lastVisitAt) },
  ];
}
