import { Link, useNavigate } from '@tanstack/react-router';
import { CalendarClock, ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
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
import { EventDialog } from './event-dialog.tsx';
import { useOccurrenceColumns } from './occurrence-columns.tsx';
import { OccurrenceFilters } from './occurrence-filters.tsx';
import { activeFilters, type OccurrenceSearch } from './occurrence-search.ts';
import { occurrencesWorkbook, useOccurrences } from './obligations.queries.ts';
import { SavedViews } from './saved-views.tsx';
import { UnresolvedNote } from './unresolved-note.tsx';

/** The list of work: filters in the address, saved views, a past day, export. */
export function OccurrencesPage() {
  const { t } = useTranslation('obligations');
  const navigate = useNavigate();
  const [search, change] = useSearchState<OccurrenceSearch>();
  const [eventOpen, setEventOpen] = useState(false);
  const list = useOccurrences(search);
  const columns = useOccurrenceColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const asOf = list.data?.pages[0]?.asOf;
  const mayWork = useMay('obligations.work');
  return (
    <>
      <PageHeader
        title={t('list.title')}
        {...(asOf === undefined ? {} : { asOf })}
        actions={
          <>
            <SavedViews page="occurrences" search={search} />
            {mayWork && (
              <Button icon={CalendarClock} onPress={() => setEventOpen(true)}>
                {t('event.record')}
              </Button>
            )}
          </>
        }
      />
      <UnresolvedNote />
      <OccurrenceFilters search={search} change={change} />
      {search.asOf !== undefined && (
        <Callout tone="amber">
          {t('list.past', { date: formatDate(search.asOf) })}{' '}
          <Link to="/nhiem-vu" search={{ ...search, asOf: undefined }}>
            {t('list.backToToday')}
          </Link>
        </Callout>
      )}
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <NothingFound search={search} />}
      {list.data && rows.length > 0 && (
        <DataTable
          name="obligations.occurrences"
          label={t('list.title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate({ to: '/nhiem-vu/$id', params: { id: row.id } })}
          summary={t('list.order')}
          tools={<ExportLink small href={occurrencesWorkbook({ ...search, asOf: undefined })} />}
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
      <EventDialog isOpen={eventOpen} onClose={() => setEventOpen(false)} />
    </>
  );
}

function NothingFound({ search }: { readonly search: OccurrenceSearch }) {
  const { t } = useTranslation('obligations');
  const filtered = activeFilters(search) > 0 || search.q !== undefined;
  return (
    <EmptyState
      icon={ClipboardList}
      title={filtered ? t('list.nothing') : t('list.empty')}
      action={
        <Link to={filtered ? '/nhiem-vu' : ('/van-ban' as string)}>
          {filtered ? t('list.clear') : t('list.toRegulations')}
        </Link>
      }
    >
      {filtered ? t('list.nothingText') : t('list.emptyText')}
    </EmptyState>
  );
}
