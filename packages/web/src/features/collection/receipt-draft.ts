import type { ReceiptBook } from '@ansinh/contract/collection/books.endpoints';

/** A receipt while it is typed. */
export interface TypedReceipt {
  readonly bookId: string | null;
  readonly number: string;
  readonly unit: string | null;
  readonly scheme: 'BHYT' | 'BHXH-TN';
  readonly group: string;
  readonly income: string;
  readonly months: number;
  readonly fromMonth: string;
  readonly payerName: string;
  readonly people: readonly { readonly name: string; readonly order: number }[];
  /** null: what is due. */
  readonly paid: string | null;
  readonly differenceReason: string;
  readonly issuedOn: string;
}

/** Ways of paying that the law names, in months. */
export const PERIODS = { BHYT: [3, 6, 12], 'BHXH-TN': [1, 3, 6, 12, 24, 36, 60] } as const;

/** Returns a receipt as it begins: the first open book with its next number, one person, a year from the next month. */
export function emptyReceipt(books: readonly ReceiptBook[], today: string): TypedReceipt {
  const book = books.find(({ next }) => next !== null);
  const [year = 0, month = 1] = today.split('-').map(Number);
  return {
    bookId: book?.id ?? null,
    number: book?.next === null || book === undefined ? '' : String(book.next),
    unit: book?.unit?.key ?? null,
    scheme: 'BHYT',
    group: 'household',
    income: '1500000',
    months: 12,
    fromMonth: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7),
    payerName: '',
    people: [{ name: '', order: 1 }],
    paid: null,
    differenceReason: '',
    issuedOn: today,
  };
}

/** Returns the whole đồng of a typed amount, "1.366.200" or "1366200"; null for anything else. */
export function dongOf(typed: string): number | null {
  const digits = typed.replaceAll(/[.\s]/gu, '');
  return /^\d{1,12}$/u.test(digits) ? Number(digits) : null;
}

/** Returns the receipt with another scheme: its group and period are those of the scheme. */
export function withScheme(receipt: TypedReceipt, scheme: TypedReceipt['scheme']): TypedReceipt {
  return {
    ...receipt,
    scheme,
    group: scheme === 'BHYT' ? 'household' : 'other',
    months: 12,
    people: scheme === 'BHYT' ? receipt.people : receipt.people.slice(0, 1),
    paid: null,
  };
}

/** Returns the receipt written from another book: its next number, and its holder as the collector. */
export function withBook(receipt: TypedReceipt, book: ReceiptBook): TypedReceipt {
  return {
    ...receipt,
    bookId: book.id,
    number: book.next === null ? '' : String(book.next),
    unit: book.unit?.key ?? receipt.unit,
  };
}
