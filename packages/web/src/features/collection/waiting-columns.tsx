import type { listRemittancesEndpoint } from '@ansinh/contract/collection/remittances.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { HandCoins } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table.types.ts';

/** Receipts of a day whose money waits with somebody. */
export type WaitingMoney = Answer<typeof listRemittancesEndpoint>['waiting'][number];

/** Columns of the money that waits. */
export function useWaitingColumns(
  onHandOn: (waiting: WaitingMoney) => void,
): readonly Column<WaitingMoney>[] {
  const { t } = useTranslation('collection');
  return [
    {
      id: 'holder',
      header: t('waiting.holder'),
      width: '15rem',
      cell: ({ unit, agency }) => (
        <div>
          {unit?.name ?? agency.name}
          <span className="receipt-sub">{unit === null ? t('waiting.toInsurance') : agency.name}</span>
        </div>
      ),
    },
    {
      id: 'day',
      header: t('waiting.day'),
      cell: ({ day, lateDays }) => (
        <div>
          {formatDate(day)}{' '}
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
      id: 'amount',
      header: t('waiting.amount'),
      numeric: true,
      cell: ({ amount }) => formatMoney(amount),
    },
    {
      id: 'do',
      header: t('waiting.do'),
      cell: (one) =>
        one.abilities.includes('hand-on') && (
          <Button small icon={HandCoins} onPress={() => onHandOn(one)}>
            {t('waiting.handOn')}
          </Button>
        ),
    },
  ];
}
