import type { TFunction } from 'i18next';
import { syncRunner } from '../session/sync-runner.ts';
import type { SentReceipt } from '../state/field-state.ts';
import type { FieldStore } from '../state/field-store.ts';

/** A receipt that is whole: nothing the phone knows speaks against it. */
export interface WholeReceipt {
  readonly sent: SentReceipt;
  readonly number: string;
}

/** Keeps a receipt on the phone, at once and whole, in the place of the one it corrects, and sends it when there is a line. */
export async function keepReceipt(
  store: FieldStore,
  t: TFunction<'field'>,
  { sent, number }: WholeReceipt,
  village: string,
): Promise<void> {
  await store.change((state) => {
    // Two taps, or a number that was taken in the meantime: the first stands.
    const others = state.receipts.filter((one) => one.sent.id !== sent.id);
    if (others.some((one) => one.sent.bookId === sent.bookId && one.sent.number === sent.number))
      throw new Error(t('receipt.numberTaken', { number }));
    const kept = { sent, number, village, tries: 0, stage: 'waiting' as const, sentence: '' };
    return { ...state, receipts: [...others, kept] };
  });
  void syncRunner.syncNow();
}
