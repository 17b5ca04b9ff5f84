import type { PayRunDetail, PayStatementView } from '@ansinh/contract/commission/commission.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber } from '../../lib/format.ts';
import type { Column } from '../../ui/data-table.types.ts';

type Sum = 'people' | 'receipts' | 'base' | 'earned' | 'takenBack' | 'carriedIn' | 'payout' | 'carriedOut';

/** Columns of the statements of a run, with sums that make the run. */
export function useStatementColumns(run: PayRunDetail): readonly Column<PayStatementView>[] {
  const { t } = useTranslation('commission');
  const sum = (key: Sum): number => run.statements.reduce((total, one) => total + one[key], 0);
  const money = (id: Exclude<Sum, 'people' | 'receipts'>, header: string): Column<PayStatementView> => ({
    id,
    header,
    numeric: true,
    cell: (one) => (
      <span className={one[id] < 0 ? 'pay-negative' : undefined}>
        {one[id] === 0 ? '–' : formatMoney(one[id])}
      </span>
    ),
    sum: formatMoney(sum(id)),
  });
  return [
    {
      id: 'unit',
      header: t('statement.collector'),
      width: '15rem',
      cell: ({ unit }) => (
        <Link to="/thu-lao/$id/$unit" params={{ id: run.id, unit: unit.key }}>
          {unit.name}
        </Link>
      ),
    },
    {
      id: 'receipts',
      header: t('statement.receipts'),
      numeric: true,
      cell: ({ receipts }) => formatNumber(receipts),
      sum: formatNumber(sum('receipts')),
    },
    {
      id: 'people',
      header: t('run.people'),
      numeric: true,
      cell: ({ people }) => formatNumber(people),
      sum: formatNumber(sum('people')),
    },
    money('base', t('run.base')),
    money('earned', t('statement.earned')),
    money('takenBack', t('statement.takenBack')),
    money('carriedIn', t('statement.carriedIn')),
    money('payout', t('statement.payout')),
    money('carriedOut', t('statement.carriedOut')),
  ];
}
