import { useNavigate } from '@tanstack/react-router';
import { Download, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ExportForm } from './export.form.tsx';
import { usePeopleColumns } from './people-columns.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { peopleQuery, type PeopleSearch } from './people-search.ts';
import { PeopleTabs } from './people-tabs.tsx';
import { usePeople } from './people.queries.ts';
import './people.css';

/** The register of people. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const [search, change] = useSearchState<PeopleSearch>();
  const [exporting, setExporting] = useState(false);
  const list = usePeople(search);
  const columns = usePeopleColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const first = list.data?.pages[0];
  return (
    <>
      <PageHeader
        title={t('list.title')}
        asOf={dayInVietnam()}
        actions={
          first?.abilities.includes('export') === true && (
            <Button icon={Download} onPress={() => setExporting(true)}>
              {t('export.open')}
            </Button>
          )
        }
      />
      <PeopleTabs />
      <PeopleFilters search={search} change={change} />
      {first?.masked === true && <Callout>{t('list.masked')}</Callout>}
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {first !== undefined && rows.length === 0 && (
        <EmptyState icon={Users} title={t('list.nothing')}>
          {t('list.nothingText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          name="people.register"
          label={t('list.title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate({ to: '/so-nguoi/$id', params: { id: row.id } })}
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
      {exporting && <ExportForm filters={peopleQuery(search)} onClose={() => setExporting(false)} />}
    </>
  );
}
