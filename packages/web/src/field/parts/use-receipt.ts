import { fieldReceiptRefusal, fieldReceiptTariff } from '@ansinh/contract/outreach/field-receipt';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../lib/language.ts';
import { dayInVietnam } from '../../lib/format.ts';
import type { KeptReceipt, SentReceipt } from '../state/field-state.ts';
import { booksInHand, type BookInHand } from '../state/receipt-book.ts';
import { formFor, formOf, peopleOf, type ReceiptForm } from '../state/receipt-form.ts';
import type { WholeReceipt } from './keep-receipt.ts';
import { useField } from './use-field.ts';

/** A receipt while it is typed, with what follows from it. */
export interface TypedReceipt {
  /** As it is shown: with its number. */
  readonly form: ReceiptForm & { readonly number: string };
  readonly change: (patch: Partial<ReceiptForm>) => void;
  readonly books: readonly BookInHand[];
  readonly book: BookInHand | undefined;
  readonly tariff: ReturnType<typeof fieldReceiptTariff>;
  /** Set once it is whole and nothing speaks against it. */
  readonly draft: WholeReceipt | undefined;
  /** What speaks against it, in the server's words. */
  readonly problem: string | undefined;
  readonly corrected: KeptReceipt | undefined;
  readonly village: string;
}

/** The receipt of this page: by the same rules as the server's, without a line. */
export function useReceipt(taskId: string, correctedId: string | undefined): TypedReceipt {
  const { t } = useTranslation('field');
  const { work, receipts, account } = useField();
  const [id] = useState(() => correctedId ?? crypto.randomUUID());
  const [now] = useState(() => Date.now());
  const corrected = receipts.find(({ sent }) => sent.id === correctedId);
  const tasks = work?.tasks ?? [];
  const task = tasks.find((one) => one.id === taskId);
  const books = booksInHand(work?.receipts, receipts, id);
  const [form, setForm] = useState<ReceiptForm | undefined>(() =>
    corrected === undefined ? task && formFor(task, tasks, books, dayInVietnam()) : formOf(corrected),
  );
  if (form === undefined) throw new Error('a receipt for nobody');
  const language = currentLanguage();
  // A clock that ran ahead when it was written is no reason to refuse it again.
  const issuedAt = Math.min(now, corrected === undefined ? now : Date.parse(corrected.sent.issuedAt));
  const issuedOn = dayInVietnam(new Date(issuedAt));
  const people = peopleOf(form);
  const income = form.scheme === 'BHXH-TN' ? Number(form.income) : null;
  const paidFor = { scheme: form.scheme, group: form.group, income, months: form.months };
  const tariff = fieldReceiptTariff(
    work?.tariff.rows ?? [],
    { ...paidFor, on: issuedOn, orders: people.length === 0 ? [1] : people.map(({ order }) => order) },
    language,
  );
  const book = books.find((one) => one.id === form.bookId);
  const due = 'sentence' in tariff ? undefined : tariff.total;
  const paid = form.paid === null ? due : Number(form.paid);
  const shownNumber = form.number ?? (corrected === undefined ? '' : numberFor(corrected, books));
  const number = Number(shownNumber);
  const asked = { number, issuedOn, issuedAt, now, differenceReason: form.differenceReason };
  const refused =
    book === undefined || due === undefined || paid === undefined
      ? undefined
      : fieldReceiptRefusal(
          { ...asked, paid, tariff: due },
          book,
          work?.receipts?.onDifference ?? 'reason',
          language,
        );
  const payerName = (form.payerName ?? people[0]?.name ?? '').trim();
  const isWhole =
    number > 0 && people.length > 0 && payerName !== '' && people.every(({ name }) => name !== '');
  const problem =
    'sentence' in tariff
      ? tariff.sentence
      : book === undefined
        ? t('receipt.bookGone')
        : people.length === 0
          ? t('receipt.nobody')
          : refused;
  const sent: SentReceipt | undefined =
    book === undefined || paid === undefined || problem !== undefined || !isWhole
      ? undefined
      : {
          id,
          bookId: book.id,
          number,
          ...paidFor,
          fromMonth: form.fromMonth,
          taskId: taskId === '' ? null : taskId,
          payerName,
          people,
          paid,
          differenceReason: paid === due ? '' : form.differenceReason,
          issuedAt: new Date(issuedAt).toISOString(),
          device: account.deviceId,
        };
  return {
    form: { ...form, number: shownNumber },
    change: (patch) => setForm((before) => before && { ...before, ...patch }),
    books,
    book,
    tariff,
    draft: sent && book && { sent, number: printed(book.series, number) },
    problem,
    corrected,
    village: task?.village ?? corrected?.village ?? '',
  };
}

/** A number that is gone is not offered again. */
function numberFor({ sent }: KeptReceipt, books: readonly BookInHand[]): string {
  const book = books.find((one) => one.id === sent.bookId);
  const isGone = book?.gone.some((one) => one.number === sent.number) ?? false;
  return isGone ? String(book?.next ?? '') : String(sent.number);
}

function printed(series: string, number: number): string {
  return `${series} ${String(number).padStart(6, '0')}`;
}
