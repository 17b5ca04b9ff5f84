import type { ListEntry } from '@ansinh/contract/memberlists/memberlists.schemas';
import { Download, UserSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useEntryColumns } from './entry-columns.tsx';
import { EntryFilters } from './entry-filters.tsx';
import { ExportListForm } from './export-list.form.tsx';
import type { ListsSearch } from './lists-search.ts';
import { useListEntries } from './memberlists.queries.ts';
import { WhyDrawer } from './why-drawer.tsx';

interface Props {
  readonly months: readonly string[];
  readonly search: ListsSearch;
  readonly change: (patch: Partial<ListsSearch>) => void;
}

/** Who stands on a month's lists, and why each does. */
export function PeopleView({ months, search, change }: Props) {
  const { t } = useTranslation('memberlists');
  const list = useListEntries(search);
  const [opened, setOpened] = useState<ListEntry | null>(null);
  const [exporting, setExporting] = useState(false);
  const columns = useEntryColumns(setOpened);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const first = list.data?.pages[0];
  return (
    <>
      <EntryFilters months={months} search={search} change={change} />
      {first?.masked === true && <Callout>{t('people.masked')}</Callout>}
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {first !== undefined && rows.length === 0 && (
        <EmptyState icon={UserSearch} title={t('people.nothing')}>
          {t('people.nothingText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          name="memberlists.people"
          label={t('view.people')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          onOpen={setOpened}
          tools={
            first?.abilities.includes('export') === true && (
              <Button icon={Download} onPress={() => setExporting(true)}>
                {t('export.open')}
              </Button>
            )
          }
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
      {opened !== null && first && (
        <WhyDrawer entry={opened} bases={first.bases} onClose={() => setOpened(null)} />
      )}
      {exporting && <ExportListForm search={search} onClose={() => setExporting(false)} />}
    </>
  );
}
