import { addDays, addMonths, lastDayOfMonth } from '@ansinh/vietnamese/plain-date';
import { DEFAULT_WEIGHTS, type ScoreWeights } from './score-weights.ts';

/** What a month's lists are judged with. Dates ISO. */
export interface ListFrame {
  /** First day of the month. */
  readonly from: string;
  /** Last day that counts as due: the end of the month, or of the reminder window where that is later. */
  readonly until: string;
  /** The day the registers are judged on: today, inside the month. */
  readonly asOf: string;
  readonly reminderDays: number;
  /** Months of age from which somebody is past working age. */
  readonly pensionAge: { readonly male: number; readonly female: number };
  readonly weights: ScoreWeights;
  readonly threshold: number;
}

/** Youngest who may join voluntary social insurance, in months. @law Luật 41/2024/QH15 Đ2.4 */
export const VOLUNTARY_FROM_MONTHS = 15 * 12;

/** Children whom the State pays the card of, in months of age. @law Luật BHYT Đ12.3 (trẻ em dưới 6 tuổi) */
export const STATE_CHILD_MONTHS = 72;

/** Months within which a cover that ended counts as lately ended. */
export const LATELY_MONTHS = 12;

/**
 * Returns the frame of a month ("2026-11") made on a day. Due is whose cover ends this month or within the reminder days from the day
 * on. @law BD Đ8.1 g5; NĐ 188/2025 (nhắc trước khi thẻ hết hạn)
 */
export function listFrame(
  month: string,
  today: string,
  settings: {
    readonly reminderDays: number;
    readonly pensionAge: ListFrame['pensionAge'];
    readonly weights?: ScoreWeights | undefined;
    readonly threshold?: number | undefined;
  },
): ListFrame {
  const from = `${month}-01`;
  const end = lastDayOfMonth(from);
  const asOf = today < from ? from : today > end ? end : today;
  const reminded = addDays(asOf, settings.reminderDays);
  return {
    from,
    until: reminded > end ? reminded : end,
    asOf,
    reminderDays: settings.reminderDays,
    pensionAge: settings.pensionAge,
    weights: settings.weights ?? DEFAULT_WEIGHTS.weights,
    threshold: settings.threshold ?? DEFAULT_WEIGHTS.threshold,
  };
}

/** Returns the birth days between which somebody is as old as asked on the frame's day: born after `after`, not after `upTo`. */
export function bornBetween(
  frame: Pick<ListFrame, 'asOf'>,
  fromMonths: number,
  beforeMonths: number,
): { readonly after: string; readonly upTo: string } {
  return { after: addMonths(frame.asOf, -beforeMonths), upTo: addMonths(frame.asOf, -fromMonths) };
}
