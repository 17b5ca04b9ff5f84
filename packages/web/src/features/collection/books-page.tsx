import type { ReceiptBook } from '@ansinh/contract/collection/books.endpoints';
import { Link } from '@tanstack/react-router';
import { BookOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AddBooksForm } from './add-books.form.tsx';
import { BOOK_STATES, type BooksSearch } from './books-search.ts';
import { useBooks } from './collection.queries.ts';
import { CollectionSides } from './collection-sides.tsx';
import './collection.css';

/** Books of receipts: who holds which numbers, and what became of them. */
export function BooksPage() {
  const { t } = useTranslation('collection');
  const [search, change] = useSearchState<BooksSearch>();
  const [isNew, setNew] = useState(false);
  const state = search.state ?? 'open';
  const list = useBooks({ state });
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('books.title')}
        asOf={dayInVietnam()}
        actions={
          list.data?.abilities.includes('add') && (
            <Button kind="primary" icon={Plus} onPress={() => setNew(true)}>
              {t('books.add')}
            </Button>
          )
        }
      />
      <CollectionSides />
      <FilterBar active={search.state === undefined ? 0 : 1} onClear={() => change({ state: undefined })}>
        <Select
          label={t('column.state')}
          choices={BOOK_STATES.map((id) => ({ id, label: t(`books.${id}`) }))}
          value={state}
          onChange={(id) => change({ state: id === 'open' ? undefined : id })}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={BookOpen} title={t('books.empty')}>
          {t('books.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="collection.books"
          label={t('books.title')}
          columns={columns}
          rows={list.data.items}
          rowKey={({ id }) => id}
          summary={t('books.count', { count: list.data.items.length })}
        />
      )}
      {isNew && <AddBooksForm onClose={() => setNew(false)} />}
    </>
  );
}

function useColumns(): readonly Column<ReceiptBook>[] {
  const { t } = useTranslation('collection');
  return [
    {
      id: 'book',
      header: t('books.book'),
      width: '13rem',
      cell: ({ id, series, first, last }) => (
        <Link to="/bien-lai/quyen/$id" params={{ id }}>
          {series} {formatNumber(first)}–{formatNumber(last)}
        </Link>
      ),
    },
    {
      id: 'holder',
      header: t('books.holder'),
      cell: ({ unit, agency, handedOn }) => (
        <>
          {unit?.name ?? t('books.withOrganisation')}
          <span className="receipt-sub">
            {[agency.name, handedOn === null ? '' : t('books.handedOn', { day: formatDate(handedOn) })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
    },
    { id: 'issued', header: t('books.issuedOn'), cell: ({ issuedOn }) => formatDate(issuedOn) },
    { id: 'used', header: t('fate.used'), numeric: true, cell: ({ used }) => formatNumber(used) },
    { id: 'voided', header: t('fate.voided'), numeric: true, cell: ({ voided }) => formatNumber(voided) },
    { id: 'lost', header: t('books.lost'), numeric: true, cell: ({ lost }) => formatNumber(lost) },
    { id: 'unused', header: t('fate.unused'), numeric: true, cell: ({ unused }) => formatNumber(unused) },
    {
      id: 'gaps',
      header: t('books.gaps'),
      numeric: true,
      cell: ({ gaps }) =>
        gaps > 0 ? <Badge tone="amber">{t('books.gapCount', { count: gaps })}</Badge> : formatNumber(0),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ closedOn, next }) =>
        closedOn !== null ? (
          <Badge>{t('books.closedOn', { day: formatDate(closedOn) })}</Badge>
        ) : next === null ? (
          <Badge tone="amber">{t('books.full')}</Badge>
        ) : (
          <Badge tone="green">{t('books.nextIs', { number: next })}</Badge>
        ),
    },
  ];
}
