import { useNavigate } from '@tanstack/react-router';
import { Building2, Download } from 'lucide-react';
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
import { useEmployerColumns } from './employer-columns.tsx';
import { EmployerFilters } from './employer-filters.tsx';
import type { EmployerSearch } from './employer-search.ts';
import { useEmployers } from './employers.queries.ts';
import { EmployersTabs } from './employers-tabs.tsx';
import { ExportEmployersForm } from './export-employers.form.tsx';
import './employers.css';

/** The register of employers. */
export function EmployersPage() {
  const { t } = useTranslation('employers');
  const navigate = useNavigate();
  const [search, change] = useSearchState<EmployerSearch>();
  const [isExporting, setExporting] = useState(false);
  const list = useEmployers(search);
  const columns = useEmployerColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const mayExport = list.data?.pages[0]?.abilities.includes('export') === true;
  return (
    <>
      <PageHeader
        title={t('list.title')}
        asOf={dayInVietnam()}
        actions={
          mayExport && (
            <Button icon={Download} onPress={() => setExporting(true)}>
              {t('export.open')}
            </Button>
          )
        }
      />
      <EmployersTabs />
      <EmployerFilters search={search} change={change} />
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <EmptyState icon={Building2} title={t('list.nothing')}>
          {t('list.nothingText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          name="employers.register"
          label={t('list.title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate({ to: '/so-don-vi/$id', params: { id: row.id } })}
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
      {isExporting && <ExportEmployersForm search={search} onClose={() => setExporting(false)} />}
    </>
  );
}
