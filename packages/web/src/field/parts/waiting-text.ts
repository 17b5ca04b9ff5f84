import type { TFunction } from 'i18next';

/** Returns what waits on the phone in words: "3 lượt", "1 biên lai", "3 lượt, 1 biên lai"; empty when nothing does. */
export function waitingText(t: TFunction<'field'>, visits: number, receipts: number): string {
  return [
    ...(visits > 0 ? [t('waiting.visits', { count: visits })] : []),
    ...(receipts > 0 ? [t('waiting.receipts', { count: receipts })] : []),
  ].join(', ');
}
