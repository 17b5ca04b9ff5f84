import { formatMoney } from '@ansinh/vietnamese/number-format';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/index.ts';
import { receiptNumber } from './receipt-number.ts';

/** A receipt before it is written down, with what is known of its book. */
export interface ReceiptFacts {
  readonly number: number;
  readonly issuedOn: string;
  /** Instants in milliseconds: when the device wrote it, and now. */
  readonly issuedAt: number;
  readonly now: number;
  readonly paid: number;
  readonly tariff: number;
  readonly differenceReason: string;
  /** What the organisation agreed for amounts other than the tariff. */
  readonly onDifference: 'refuse' | 'reason';
  readonly book: {
    readonly series: string;
    readonly first: number;
    readonly last: number;
    readonly issuedOn: string;
    readonly closed: boolean;
    /** Whether the collector, or a unit above him, holds it. */
    readonly held: boolean;
  };
  /** What became of the number before. */
  readonly fate: { readonly kind: 'used' | 'voided' | 'lost' | 'spoilt'; readonly on: string } | null;
}

export type ReceiptRefusal =
  | 'collection.date_in_future'
  | 'collection.before_book'
  | 'collection.book_closed'
  | 'collection.book_not_held'
  | 'collection.number_outside_book'
  | 'collection.number_used'
  | 'collection.number_lost'
  | 'collection.amount_differs'
  | 'collection.difference_needs_reason';

/** Clocks of telephones run ahead a little. */
const AHEAD_MS = 10 * 60_000;

/** Decides whether a receipt may be written down. */
export function decideReceipt(facts: ReceiptFacts): Decision<true, ReceiptRefusal> {
  const { book, fate, paid, tariff } = facts;
  const number = receiptNumber(book.series, facts.number);
  if (facts.issuedAt > facts.now + AHEAD_MS)
    return refuse('collection.date_in_future', { day: formatDate(facts.issuedOn) });
  if (facts.number < book.first || facts.number > book.last)
    return refuse('collection.number_outside_book', { number, first: book.first, last: book.last });
  if (fate?.kind === 'used' || fate?.kind === 'voided')
    return refuse('collection.number_used', { number, day: formatDate(fate.on) });
  if (fate !== null) return refuse('collection.number_lost', { number, day: formatDate(fate.on) });
  if (book.closed) return refuse('collection.book_closed', { number });
  if (!book.held) return refuse('collection.book_not_held', { number });
  if (facts.issuedOn < book.issuedOn)
    return refuse('collection.before_book', { number, day: formatDate(book.issuedOn) });
  return decideAmount(paid, tariff, facts);
}

function decideAmount(
  paid: number,
  tariff: number,
  { onDifference, differenceReason }: ReceiptFacts,
): Decision<true, ReceiptRefusal> {
  if (paid === tariff) return allow(true);
  const amounts = {
    paid: formatMoney(paid),
    tariff: formatMoney(tariff),
    difference: `${paid > tariff ? 'thừa' : 'thiếu'} ${formatMoney(Math.abs(paid - tariff))}`,
  };
  if (onDifference === 'refuse') return refuse('collection.amount_differs', amounts);
  return differenceReason.trim() === '' ? refuse('collection.difference_needs_reason', amounts) : allow(true);
}
