import type { RemittanceRow } from '@ansinh/contract/collection/remittances.endpoints';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber, formatSigned } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { RemittanceStateMark } from './remittance-state.tsx';

/** Columns of the list of remittances. */
export function useRemittanceColumns(): readonly Column<RemittanceRow>[] {
  const { t } = useTranslation('collection');
  return [
    {
      id: 'from',
      header: t('remittance.who'),
      width: '15rem',
      cell: ({ id, unit, agency, level }) => (
        <div>
          <Link to="/bien-lai/nop-tien/$id" params={{ id }}>
            {unit?.name ?? agency.name}
          </Link>
          <span className="receipt-sub">{t(`level.${level}`)}</span>
        </div>
      ),
    },
    {
      id: 'days',
      header: t('remittance.days'),
      cell: ({ fromDay, toDay }) =>
        fromDay === toDay ? formatDate(fromDay) : `${formatDate(fromDay)} – ${formatDate(toDay)}`,
    },
    {
      id: 'paidOn',
      header: t('remittance.paidOn'),
      cell: ({ paidOn, lateDays }) => (
        <div>
          {formatDate(paidOn)}{' '}
          {lateDays > 0 && <Badge tone="red">{t('remittance.lateDays', { count: lateDays })}</Badge>}
        </div>
      ),
    },
    {
      id: 'receipts',
      header: t('waiting.receipts'),
      numeric: true,
      cell: ({ receipts }) => formatNumber(receipts),
    },
    {
      id: 'expected',
      header: t('remittance.expected'),
      numeric: true,
      cell: ({ expected }) => formatMoney(expected),
    },
    {
      id: 'amount',
      header: t('remittance.amount'),
      numeric: true,
      cell: ({ amount, receivedAmount }) => formatMoney(receivedAmount ?? amount),
    },
    {
      id: 'difference',
      header: t('remittance.difference'),
      numeric: true,
      cell: ({ difference }) =>
        difference === 0 ? formatNumber(0) : <strong>{formatSigned(difference)} đ</strong>,
    },
    { id: 'reference', header: t('remittance.reference'), cell: ({ bankReference }) => bankReference },
    { id: 'state', header: t('column.state'), cell: ({ state }) => <RemittanceStateMark state={state} /> },
  ];
}
