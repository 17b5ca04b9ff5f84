import type { FieldTask } from '@ansinh/contract/outreach/field.schemas';
import type { KeptReceipt } from './field-state.ts';
import type { BookInHand } from './receipt-book.ts';

/** Somebody a receipt may pay for: of the list, or added by name. */
export interface ReceiptRow {
  readonly taskId: string | undefined;
  readonly name: string;
  readonly isPaid: boolean;
}

/** A receipt while it is typed on the phone. */
export interface ReceiptForm {
  readonly bookId: string;
  /** Null: the one proposed, which may still change as what happened at the office arrives. */
  readonly number: string | null;
  readonly scheme: 'BHYT' | 'BHXH-TN';
  readonly group: string;
  readonly income: string;
  readonly months: number;
  readonly fromMonth: string;
  readonly rows: readonly ReceiptRow[];
  /** Members of the household who paid this year already: the next one is reckoned after them. */
  readonly paidBefore: number;
  /** Null: the first who is paid for. */
  readonly payerName: string | null;
  /** Null: what is due. */
  readonly paid: string | null;
  readonly differenceReason: string;
}

/** Ways of paying that the law names, in months. */
export const PERIODS = { BHYT: [3, 6, 12], 'BHXH-TN': [1, 3, 6, 12, 24, 36, 48, 60] } as const;

/** Returns the form for somebody of the list: his household to choose from, his book's next number, a year from the next month. */
export function formFor(
  task: FieldTask,
  tasks: readonly FieldTask[],
  books: readonly BookInHand[],
  today: string,
): ReceiptForm {
  const household = tasks.filter(
    (one) =>
      one.id !== task.id &&
      task.scheme === 'BHYT' &&
      one.household !== null &&
      one.household === task.household &&
      one.scheme === task.scheme &&
      one.state === 'open',
  );
  const book = books.find(({ next }) => next !== null);
  return {
    bookId: book?.id ?? '',
    number: String(book?.next ?? ''),
    scheme: task.scheme,
    group: task.scheme === 'BHYT' ? 'household' : 'other',
    income: '1500000',
    months: 12,
    fromMonth: monthAfter(today, 1),
    rows: [task, ...household].map(({ id, name }) => ({
      taskId: id,
      name: name ?? '',
      isPaid: id === task.id,
    })),
    paidBefore: 0,
    payerName: null,
    paid: null,
    differenceReason: '',
  };
}

/** Returns the form of a receipt that came back, as it was sent. */
export function formOf({ sent }: KeptReceipt): ReceiptForm {
  const orders = sent.people.map(({ order = 1 }) => order);
  return {
    bookId: sent.bookId,
    number: null,
    scheme: sent.scheme,
    group: sent.group,
    income: String(sent.income ?? '1500000'),
    months: sent.months,
    fromMonth: sent.fromMonth,
    rows: sent.people.map(({ taskId, name }) => ({ taskId, name, isPaid: true })),
    paidBefore: Math.min(...orders) - 1,
    payerName: sent.payerName,
    paid: String(sent.paid),
    differenceReason: sent.differenceReason ?? '',
  };
}

/** Returns who is paid for, each with his place in the household. */
export function peopleOf({
  rows,
  paidBefore,
}: ReceiptForm): { name: string; order: number; taskId?: string }[] {
  return rows
    .filter(({ isPaid }) => isPaid)
    .map(({ name, taskId }, at) => ({
      name: name.trim(),
      order: paidBefore + at + 1,
      ...(taskId === undefined ? {} : { taskId }),
    }));
}

/** Returns the month so many months after that of a day, "2026-12". */
export function monthAfter(day: string, count: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7);
}
