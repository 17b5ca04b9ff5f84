import { useNavigate } from '@tanstack/react-router';
import { Download, FileUp, IdCard, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useCardColumns } from './card-columns.tsx';
import { CardCounts } from './card-counts.tsx';
import { CardExportForm } from './card-export.form.tsx';
import { CardsFilters } from './cards-filters.tsx';
import type { CardsSearch } from './cards-search.ts';
import { CardsTabs } from './cards-tabs.tsx';
import { useCardRequests } from './cards.queries.ts';
import { ImportCardsForm } from './import-cards.form.tsx';
import { RequestCardForm } from './request-card.form.tsx';

/** Requests for cards and books: what waits, the longest overdue first. */
export function CardsPage() {
  const { t } = useTranslation('cards');
  const navigate = useNavigate();
  const [search, change] = useSearchState<CardsSearch>();
  const [open, setOpen] = useState<'request' | 'import' | 'export' | null>(null);
  const mayWork = useMay('cards.work');
  const list = useCardRequests(search);
  const columns = useCardColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const first = list.data?.pages[0];
  const able = (what: string): boolean => first?.abilities.includes(what) === true;
  const filtered = Object.keys(search).length > 0;
  return (
    <>
      <PageHeader
        title={t('list.title')}
        asOf={dayInVietnam()}
        actions={
          <>
            {mayWork && rows.length > 0 && (
              <Button icon={Download} onPress={() => setOpen('export')}>
                {t('export.open')}
              </Button>
            )}
            {able('request') && (
              <Button
                icon={Plus}
                kind={able('import') ? 'secondary' : 'primary'}
                onPress={() => setOpen('request')}
              >
                {t('request.open')}
              </Button>
            )}
            {able('import') && (
              <Button kind="primary" icon={FileUp} onPress={() => setOpen('import')}>
                {t('import.open')}
              </Button>
            )}
          </>
        }
      />
      <CardsTabs />
      {first && <CardCounts counts={first.counts} terms={first.terms} />}
      <CardsFilters search={search} change={change} />
      {first?.masked === true && <Callout>{t('list.masked')}</Callout>}
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {first !== undefined && rows.length === 0 && (
        <EmptyState icon={IdCard} title={filtered ? t('list.nothing') : t('list.empty')}>
          {filtered ? t('list.nothingText') : t('list.emptyText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          name="cards.requests"
          label={t('list.title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={({ id }) => void navigate({ to: '/the-so/$id', params: { id } })}
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
      {open === 'request' && <RequestCardForm onClose={() => setOpen(null)} />}
      {open === 'import' && <ImportCardsForm onClose={() => setOpen(null)} />}
      {open === 'export' && <CardExportForm filters={search} onClose={() => setOpen(null)} />}
    </>
  );
}
