import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useCommuneCounts } from './collection.queries.ts';
import { CollectionSides } from './collection-sides.tsx';
import { monthDigits, monthsUntil, type CountsSearch } from './counts-search.ts';
import { useReceiptWords } from './use-receipt-words.ts';
import './collection.css';

const MONTHS_BACK = 24;

/** How many people receipts were written for, by commune and village: numbers, no persons. */
export function CountsPage() {
  const { t } = useTranslation('collection');
  const { schemeText } = useReceiptWords();
  const [search, change] = useSearchState<CountsSearch>();
  const present = dayInVietnam().slice(0, 7);
  const month = search.month ?? present;
  const counts = useCommuneCounts(month);
  const items = counts.data?.items ?? [];
  const sum = (of: 'newPeople' | 'renewedPeople'): string =>
    formatNumber(items.reduce((total, item) => total + item[of], 0));
  return (
    <>
      <PageHeader title={t('counts.title', { month: monthDigits(month) })} asOf={dayInVietnam()} />
      <CollectionSides />
      <FilterBar active={search.month === undefined ? 0 : 1} onClear={() => change({ month: undefined })}>
        <Select
          label={t('counts.month')}
          choices={monthsUntil(present, MONTHS_BACK).map((id) => ({ id, label: monthDigits(id) }))}
          value={month}
          onChange={(id) => change({ month: id === present ? undefined : id })}
        />
      </FilterBar>
      {counts.isPending && <Skeleton lines={6} />}
      {counts.isError && <ErrorState error={counts.error} onRetry={() => void counts.refetch()} />}
      {counts.data && items.length === 0 && (
        <EmptyState icon={UsersRound} title={t('counts.empty')}>
          {t('counts.emptyText')}
        </EmptyState>
      )}
      {items.length > 0 && (
        <DataTable
          name="collection.counts"
          label={t('counts.title', { month: monthDigits(month) })}
          columns={[
            {
              id: 'commune',
              header: t('counts.commune'),
              width: '14rem',
              cell: ({ communeName, villageName }) => (
                <>
                  {communeName === '' ? t('counts.unknown') : communeName}
                  {villageName !== null && <span className="receipt-sub">{villageName}</span>}
                </>
              ),
            },
            { id: 'scheme', header: t('column.for'), cell: ({ scheme }) => schemeText(scheme) },
            {
              id: 'new',
              header: t('participation.new'),
              numeric: true,
              cell: ({ newPeople }) => formatNumber(newPeople),
              sum: sum('newPeople'),
            },
            {
              id: 'renewed',
              header: t('participation.renewed'),
              numeric: true,
              cell: ({ renewedPeople }) => formatNumber(renewedPeople),
              sum: sum('renewedPeople'),
            },
          ]}
          rows={items}
          rowKey={({ commune, village, scheme }) => [commune, village, scheme].join()}
          sumsLabel={t('receipts.sum')}
        />
      )}
    </>
  );
}
