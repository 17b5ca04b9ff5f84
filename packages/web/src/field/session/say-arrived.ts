import i18next from 'i18next';
import { formatMoney } from '../../lib/format.ts';
import type { SyncPorts } from '../sync/sync-ports.ts';

/** What the collector reads once a receipt arrived: for whom, how much, and that it counts once. */
export const sayArrived: SyncPorts['sayArrived'] = ({ sent }, { paid, already, withoutContract }) =>
  [
    i18next.t(already ? 'receipt.arrivedAlready' : 'receipt.arrived', {
      ns: 'field',
      name: sent.payerName,
      amount: formatMoney(paid),
    }),
    ...(withoutContract ? [i18next.t('receipt.withoutContract', { ns: 'field' })] : []),
  ].join(' ');
