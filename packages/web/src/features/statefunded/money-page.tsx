import type { Money, MoneyLine } from '@ansinh/contract/statefunded/findings.schemas';
import { HandCoins } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatMoney, formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { MoneyFiles } from './money-files.tsx';
import { MoneyMonths, MoneyRates } from './money-tables.tsx';
import { StateFundedTabs } from './statefunded-tabs.tsx';
import { useMoney } from './statefunded.queries.ts';
import { monthsTo, shortMonth, type MoneySearch } from './statefunded-search.ts';
import './statefunded.css';

const MONTHS_BACK = 36;

/** People and State money by group, commune and month, with the files that certify them. */
export function MoneyPage() {
  const { t } = useTranslation('statefunded');
  const [search, change] = useSearchState<MoneySearch>();
  const today = dayInVietnam();
  const [from, to] = [search.from ?? `${today.slice(0, 4)}-01`, search.to ?? today.slice(0, 7)];
  const money = useMoney({ from, to });
  const months = monthsTo(today.slice(0, 7), MONTHS_BACK).map((id) => ({
    id,
    label: t('monthText', { month: shortMonth(id) }),
  }));
  const { data } = money;
  return (
    <>
      <PageHeader title={t('money.title')} asOf={today} />
      <StateFundedTabs />
      <FilterBar
        active={[search.from, search.to].filter(Boolean).length}
        onClear={() => change({ from: undefined, to: undefined })}
      >
        <ComboBox
          label={t('money.from')}
          choices={months}
          value={from}
          onChange={(id) => change({ from: id ?? undefined })}
        />
        <ComboBox
          label={t('money.to')}
          choices={months}
          value={to}
          onChange={(id) => change({ to: id ?? undefined })}
        />
      </FilterBar>
      {money.isPending && <Skeleton lines={10} />}
      {money.isError && <ErrorState error={money.error} onRetry={() => void money.refetch()} />}
      {data && (data.lines.length === 0 ? <Nothing /> : <MoneyBody money={data} />)}
    </>
  );
}

function Nothing() {
  const { t } = useTranslation('statefunded');
  return (
    <EmptyState icon={HandCoins} title={t('money.nothing')}>
      {t('money.nothingText')}
    </EmptyState>
  );
}

function MoneyBody({ money }: { readonly money: Money }) {
  const { t } = useTranslation('statefunded');
  const { lines, total } = money;
  return (
    <div className="sf-list">
      <Figures>
        <Figure value={formatNumber(total.people)} label={t('money.people')} note={t('money.peopleNote')} />
        <Figure value={formatNumber(total.personMonths)} label={t('money.personMonths')} />
        <Figure value={formatMoney(total.amount)} label={t('money.amount')} />
        {total.province > 0 && <Figure value={formatMoney(total.province)} label={t('money.province')} />}
      </Figures>
      <Callout>{t('money.rounding')}</Callout>
      <DataTable<MoneyLine>
        name="statefunded.money"
        label={t('money.byGroup')}
        columns={[
          { id: 'place', header: t('column.place'), width: '14rem', cell: ({ communeName }) => communeName },
          { id: 'group', header: t('column.group'), cell: ({ groupName }) => groupName },
          {
            id: 'people',
            header: t('money.people'),
            numeric: true,
            cell: ({ people }) => formatNumber(people),
          },
          {
            id: 'months',
            header: t('money.personMonths'),
            numeric: true,
            cell: ({ personMonths }) => formatNumber(personMonths),
            sum: formatNumber(total.personMonths),
          },
          {
            id: 'amount',
            header: t('money.amount'),
            numeric: true,
            cell: ({ amount }) => formatMoney(amount),
            sum: formatMoney(total.amount),
          },
          ...(total.province > 0
            ? [
                {
                  id: 'province',
                  header: t('money.province'),
                  numeric: true,
                  cell: ({ province }: MoneyLine) => formatMoney(province),
                  sum: formatMoney(total.province),
                },
              ]
            : []),
        ]}
        rows={lines}
        rowKey={({ commune, group }) => `${commune} ${group}`}
        sumsLabel={t('overview.sum')}
      />
      <MoneyFiles money={money} />
      <MoneyMonths money={money} />
      <MoneyRates money={money} />
    </div>
  );
}
