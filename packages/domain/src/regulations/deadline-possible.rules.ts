import { isoDateOf } from '@ansinh/vietnamese/plain-date';
import type { DeadlineRule } from '../obligations/index.ts';

/** Why a deadline cannot happen, for the person who corrects it. */
export type ImpossibleDeadline =
  | 'month-out-of-range'
  | 'quarter-out-of-range'
  | 'day-out-of-range'
  | 'year-out-of-range'
  | 'day-missing'
  | 'days-missing'
  | 'days-not-positive';

function isWithin(value: number | undefined, low: number, high: number): boolean {
  return value === undefined || (Number.isInteger(value) && value >= low && value <= high);
}

/** A leap year, so that 29/02 is possible; a year of its own decides when it is printed. */
const LEAP_YEAR = 2024;

/** Returns why no calendar can hold the deadline (31/02, month 13, quarter 5, "trước" without a day, 0 days), or null when one can. */
export function impossibleDeadline(deadline: DeadlineRule): ImpossibleDeadline | null {
  const { rule, month, day, quarter, year, days } = deadline;
  if (!isWithin(month, 1, 12)) return 'month-out-of-range';
  if (!isWithin(quarter, 1, 4)) return 'quarter-out-of-range';
  if (!isWithin(year, 1945, 2200)) return 'year-out-of-range';
  if (!isWithin(day, 1, 31)) return 'day-out-of-range';
  if (day !== undefined && month !== undefined) {
    if (isoDateOf(year ?? LEAP_YEAR, month, day) === null) return 'day-out-of-range';
  }
  if (days !== undefined && !(Number.isInteger(days) && days > 0)) return 'days-not-positive';
  if (rule === 'before' && day === undefined) return 'day-missing';
  if (rule === 'event' && deadline.dayKind !== undefined && days === undefined) return 'days-missing';
  return null;
}
