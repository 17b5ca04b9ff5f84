import { useNavigate } from '@tanstack/react-router';
import { Plus, ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatMoney, formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { receiptsSheet, useReceipts } from './collection.queries.ts';
import { CollectionSides } from './collection-sides.tsx';
import { useReceiptColumns } from './receipt-columns.tsx';
import { RECEIPT_SCHEMES, RECEIPT_STATES, type ReceiptsSearch } from './receipts-search.ts';
import { WriteReceiptForm } from './write-receipt.form.tsx';
import './collection.css';

const ALL = 'all';

/** Receipts: who paid what, and where the money is. */
export function ReceiptsPage() {
  const { t } = useTranslation(['collection', 'common']);
  const navigate = useNavigate();
  const [search, change] = useSearchState<ReceiptsSearch>();
  const [isNew, setNew] = useState(false);
  const list = useReceipts({ ...search });
  const sum = list.data?.sum;
  const columns = useReceiptColumns(sum);
  const active = Object.values(search).filter(Boolean).length;
  return (
    <>
      <PageHeader
        title={t('receipts.title')}
        asOf={dayInVietnam()}
        actions={
          list.data?.abilities.includes('write') && (
            <Button kind="primary" icon={Plus} onPress={() => setNew(true)}>
              {t('receipts.write')}
            </Button>
          )
        }
      />
      <CollectionSides />
      {sum && sum.receipts + sum.voided > 0 && (
        <div className="collection-block">
          <Figures>
            <Figure value={formatNumber(sum.receipts)} label={t('receipts.valid')} />
            <Figure value={formatNumber(sum.people)} label={t('receipts.people')} />
            <Figure value={formatMoney(sum.paid)} label={t('receipts.paid')} />
            <Figure value={formatNumber(sum.voided)} label={t('receipts.voided')} />
          </Figures>
        </div>
      )}
      <FilterBar
        active={active}
        onClear={() =>
          change({ from: undefined, to: undefined, state: undefined, scheme: undefined, q: undefined })
        }
      >
        <SearchField
          label={t('filter.find')}
          value={search.q ?? ''}
          onChange={(q) => change({ q: q === '' ? undefined : q })}
        />
        <DatePicker
          label={t('filter.from')}
          value={search.from ?? null}
          onChange={(from) => change({ from: from ?? undefined })}
        />
        <DatePicker
          label={t('filter.to')}
          value={search.to ?? null}
          onChange={(to) => change({ to: to ?? undefined })}
        />
        <Select
          label={t('column.state')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...RECEIPT_STATES.map((id) => ({ id: id as string, label: t(`state.${id}`) })),
          ]}
          value={search.state ?? ALL}
          onChange={(id) => change({ state: RECEIPT_STATES.find((one) => one === id) })}
        />
        <Select
          label={t('column.for')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...RECEIPT_SCHEMES.map((id) => ({ id: id as string, label: t(`scheme.${id}`) })),
          ]}
          value={search.scheme ?? ALL}
          onChange={(id) => change({ scheme: RECEIPT_SCHEMES.find((one) => one === id) })}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={ReceiptText} title={active > 0 ? t('receipts.nothing') : t('receipts.empty')}>
          {active > 0 ? t('receipts.nothingText') : t('receipts.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="collection.receipts"
          label={t('receipts.title')}
          columns={columns}
          rows={list.data.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/bien-lai/$id', params: { id } })}
          summary={t('receipts.count', { count: list.data.items.length })}
          tools={<ExportLink small href={receiptsSheet({ ...search })} />}
          sumsLabel={t('receipts.sum')}
        />
      )}
      {isNew && <WriteReceiptForm onClose={() => setNew(false)} />}
    </>
  );
}
