import { Link, useNavigate } from '@tanstack/react-router';
import { BookUser, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgencyForm } from './agency.form.tsx';
import type { AgencySearch } from './agency-search.ts';
import { useDirectoryColumns } from './directory-columns.tsx';
import { DirectoryFilters } from './directory-filters.tsx';
import { DirectoryTabs } from './directory-tabs.tsx';
import { agenciesWorkbook, useAgencies } from './directory.queries.ts';
import './directory.css';

/** The agencies of the province as of a day. */
export function DirectoryPage() {
  const { t } = useTranslation('directory');
  const navigate = useNavigate();
  const [search, change] = useSearchState<AgencySearch>();
  const [adding, setAdding] = useState(false);
  const list = useAgencies(search);
  const columns = useDirectoryColumns(search.on);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const first = list.data?.pages[0];
  return (
    <>
      <PageHeader
        title={t('list.title')}
        {...(first === undefined ? {} : { asOf: first.on })}
        actions={
          first?.abilities.includes('create') === true && (
            <Button kind="primary" icon={Plus} onPress={() => setAdding(true)}>
              {t('form.add')}
            </Button>
          )
        }
      />
      <DirectoryTabs />
      <DirectoryFilters search={search} change={change} />
      {search.on !== undefined && (
        <Callout tone="amber">
          {t('list.past', { date: formatDate(search.on) })}{' '}
          <Link to="/danh-ba" search={{ ...search, on: undefined }}>
            {t('list.today')}
          </Link>
        </Callout>
      )}
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {first !== undefined && rows.length === 0 && (
        <EmptyState
          icon={BookUser}
          title={t('list.nothing')}
          action={
            <Link to="/danh-ba" search={{}}>
              {t('list.clear')}
            </Link>
          }
        >
          {t('list.nothingText')}
        </EmptyState>
      )}
      {first !== undefined && rows.length > 0 && (
        <DataTable
          name="directory.agencies"
          label={t('list.title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) =>
            void navigate({
              to: '/danh-ba/$id',
              params: { id: row.id },
              search: search.on === undefined ? {} : { on: search.on },
            })
          }
          summary={t('list.count', { count: first.total, number: formatNumber(first.total) })}
          tools={<ExportLink small href={agenciesWorkbook(search)} />}
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
      {adding && <AgencyForm onClose={() => setAdding(false)} />}
    </>
  );
}
