import type { Money } from '@ansinh/contract/statefunded/findings.schemas';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { shortMonth } from './statefunded-search.ts';

/** The same money month by month, with the base salary of each. */
export function MoneyMonths({ money }: { readonly money: Money }) {
  const { t } = useTranslation('statefunded');
  return (
    <section>
      <h2 className="sf-heading">{t('money.byMonth')}</h2>
      <DataTable<Money['months'][number]>
        name="statefunded.money-months"
        label={t('money.byMonth')}
        columns={[
          { id: 'month', header: t('month'), width: '8rem', cell: ({ month }) => shortMonth(month) },
          {
            id: 'people',
            header: t('money.people'),
            numeric: true,
            cell: ({ people }) => formatNumber(people),
          },
          {
            id: 'base',
            header: t('money.base'),
            numeric: true,
            cell: ({ baseSalary }) => (baseSalary === 0 ? '–' : formatMoney(baseSalary)),
          },
          {
            id: 'amount',
            header: t('money.amount'),
            numeric: true,
            cell: ({ amount }) => formatMoney(amount),
            sum: formatMoney(money.total.amount),
          },
          ...(money.total.province > 0
            ? [
                {
                  id: 'province',
                  header: t('money.province'),
                  numeric: true,
                  cell: ({ province }: Money['months'][number]) => formatMoney(province),
                  sum: formatMoney(money.total.province),
                },
              ]
            : []),
        ]}
        rows={money.months}
        rowKey={({ month }) => month}
        sumsLabel={t('overview.sum')}
      />
    </section>
  );
}

/** What the budget pays a person and month, group by group, with the basis. */
export function MoneyRates({ money }: { readonly money: Money }) {
  const { t } = useTranslation('statefunded');
  return (
    <section>
      <h2 className="sf-heading">{t('money.rates')}</h2>
      <DataTable<Money['rates'][number]>
        name="statefunded.money-rates"
        label={t('money.rates')}
        columns={[
          { id: 'group', header: t('column.group'), width: '16rem', cell: ({ groupName }) => groupName },
          {
            id: 'months',
            header: t('money.months'),
            cell: ({ from, to }) => `${shortMonth(from)} – ${shortMonth(to)}`,
          },
          {
            id: 'base',
            header: t('money.base'),
            numeric: true,
            cell: ({ baseSalary }) => formatMoney(baseSalary),
          },
          {
            id: 'share',
            header: t('money.share'),
            numeric: true,
            cell: ({ supportPercent, provincePercent }) =>
              provincePercent > 0
                ? `${supportPercent} % + ${formatNumber(provincePercent)} %`
                : `${supportPercent} %`,
          },
          {
            id: 'each',
            header: t('money.each'),
            numeric: true,
            cell: ({ amount, province }) =>
              province > 0 ? `${formatMoney(amount)} + ${formatMoney(province)}` : formatMoney(amount),
          },
          {
            id: 'basis',
            header: t('money.basis'),
            cell: ({ basis, certainty }) => (
              <>
                {basis}
                {certainty !== 'verified' && (
                  <>
                    {' '}
                    <Badge tone="amber">{t(certainty === 'secondary' ? 'secondary' : 'unverified')}</Badge>
                  </>
                )}
              </>
            ),
          },
        ]}
        rows={money.rates}
        rowKey={({ groupName, from }) => `${groupName} ${from}`}
      />
    </section>
  );
}
