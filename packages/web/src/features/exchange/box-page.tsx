import type { SubmissionRow } from '@ansinh/contract/exchange/exchange.schemas';
import { exportSubmissionsEndpoint } from '@ansinh/contract/exchange/submissions.endpoints';
import { Link, useNavigate } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../lib/api.ts';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useBoxColumns } from './box-columns.tsx';
import { BoxFilters } from './box-filters.tsx';
import { activeBoxFilters, boxQuery, type BoxSearch } from './box-search.ts';
import { ExchangeTabs } from './exchange-tabs.tsx';
import { useBox } from './exchange.queries.ts';
import './exchange.css';

/** What was sent and received, newest first. */
export function BoxPage() {
  const { t } = useTranslation('exchange');
  const [search, change] = useSearchState<BoxSearch>();
  const navigate = useNavigate();
  const list = useBox(search);
  const columns = useBoxColumns();
  const rows: SubmissionRow[] = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const filtered = activeBoxFilters(search) > 0;
  return (
    <>
      <PageHeader
        title={t('box.title')}
        asOf={dayInVietnam()}
        actions={<ExportLink href={addressOf(exportSubmissionsEndpoint, { query: boxQuery(search) })} />}
      />
      <ExchangeTabs />
      <BoxFilters search={search} change={change} />
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={Inbox}
          title={t(filtered ? 'box.nothing' : 'box.none')}
          action={<Link to="/trao-doi">{t('box.toDatasets')}</Link>}
        >
          {t(filtered ? 'box.nothingText' : 'box.noneText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          name="exchange.box"
          label={t('box.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/trao-doi/ban-gui/$id', params: { id } })}
          foot={
            <LoadMore
              shown={rows.length}
              hasMore={list.hasNextPage}
              isLoading={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
          }
        />
      )}
    </>
  );
}
