import type { ReceiptRow } from '@ansinh/contract/collection/receipts.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import type { Column } from '../../ui/data-table.types.ts';
import { ReceiptStateMark } from './receipt-state.tsx';
import { useReceiptWords } from './use-receipt-words.ts';

interface Sums {
  readonly people: number;
  readonly paid: number;
}

/** Columns of the list of receipts, with the sums of everything that was found. */
export function useReceiptColumns(sum: Sums | undefined): readonly Column<ReceiptRow>[] {
  const { t } = useTranslation('collection');
  const { groupText, schemeText } = useReceiptWords();
  return [
    {
      id: 'number',
      header: t('column.number'),
      width: '11rem',
      cell: ({ id, number, state }) => (
        <Link
          to="/bien-lai/$id"
          params={{ id }}
          className={state === 'voided' ? 'receipt-voided' : undefined}
        >
          {number}
        </Link>
      ),
    },
    { id: 'issued', header: t('column.issued'), cell: ({ issuedOn }) => formatDate(issuedOn) },
    { id: 'payer', header: t('column.payer'), cell: ({ payerName }) => payerName },
    {
      id: 'for',
      header: t('column.for'),
      cell: ({ scheme, group, months }) => (
        <div>
          {schemeText(scheme)}
          <span className="receipt-sub">
            {groupText(scheme, group)} · {t('months', { count: months })}
          </span>
        </div>
      ),
    },
    {
      id: 'people',
      header: t('column.people'),
      numeric: true,
      cell: ({ people, newPeople }) => (
        <div>
          {formatNumber(people)}
          {newPeople > 0 && <span className="receipt-sub">{t('newPeople', { count: newPeople })}</span>}
        </div>
      ),
      sum: sum && formatNumber(sum.people),
    },
    {
      id: 'paid',
      header: t('column.paid'),
      numeric: true,
      cell: ({ paid, tariff }) => (
        <div>
          {formatMoney(paid)}
          {paid !== tariff && (
            <span className="receipt-sub">{t('ofTariff', { tariff: formatMoney(tariff) })}</span>
          )}
        </div>
      ),
      sum: sum && formatMoney(sum.paid),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      cell: ({ unit, agency }) => (
        <div>
          {unit.name}
          <span className="receipt-sub">{agency.name}</span>
        </div>
      ),
    },
    { id: 'state', header: t('column.state'), cell: ({ state }) => <ReceiptStateMark state={state} /> },
  ];
}
