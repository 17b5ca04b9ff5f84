import { formatMoney } from '@ansinh/vietnamese/number-format';
import { addDays, daysBetween, formatDate } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/index.ts';

export type RemittanceState = 'sent' | 'different' | 'received';

/** Money to be handed on, with the receipts it stands for. */
export interface HandedOn {
  readonly amount: number;
  /** Of every receipt that is handed on with it. */
  readonly receipts: readonly { readonly issuedOn: string; readonly paid: number }[];
  readonly paidOn: string;
  readonly today: string;
  /** Days after the receipt until the money must be handed on. */
  readonly within: number;
  readonly explanation: string;
}

export type HandOnRefusal =
  | 'collection.nothing_to_hand_on'
  | 'collection.paid_in_future'
  | 'collection.paid_before_receipt'
  | 'collection.difference_unexplained';

/** Decides a remittance: its sum, how much it differs, how many days after the term of its oldest receipt it comes. */
export function decideHandOn(
  handed: HandedOn,
): Decision<{ expected: number; difference: number; lateDays: number }, HandOnRefusal> {
  const { receipts, amount, paidOn } = handed;
  const days = receipts.map(({ issuedOn }) => issuedOn).toSorted();
  const [oldest, newest] = [days[0], days.at(-1)];
  if (oldest === undefined || newest === undefined) return refuse('collection.nothing_to_hand_on');
  if (paidOn > handed.today) return refuse('collection.paid_in_future', { day: formatDate(paidOn) });
  if (paidOn < newest)
    return refuse('collection.paid_before_receipt', { day: formatDate(paidOn), receipt: formatDate(newest) });
  const expected = receipts.reduce((sum, { paid }) => sum + paid, 0);
  if (amount !== expected && handed.explanation.trim() === '')
    return refuse('collection.difference_unexplained', {
      amount: formatMoney(amount),
      expected: formatMoney(expected),
      difference: formatMoney(amount - expected),
    });
  return allow({
    expected,
    difference: amount - expected,
    lateDays: lateDays(oldest, handed.within, paidOn),
  });
}

/** Returns how many days after its term the money of a day's receipts is handed on; 0 when it is not late. */
export function lateDays(issuedOn: string, within: number, paidOn: string): number {
  return Math.max(0, daysBetween(addDays(issuedOn, within), paidOn));
}

/** Returns where a remittance stands once the receiver has said what arrived. */
export function stateOnReceipt(expected: number, received: number): RemittanceState {
  return received === expected ? 'received' : 'different';
}

/** Decides the settlement of a difference: only an open one, and with what was found. */
export function decideSettlement(
  state: RemittanceState,
  settlement: string,
): Decision<RemittanceState, 'collection.nothing_to_settle' | 'collection.settlement_needed'> {
  if (state !== 'different') return refuse('collection.nothing_to_settle');
  return settlement.trim() === '' ? refuse('collection.settlement_needed') : allow('received');
}
