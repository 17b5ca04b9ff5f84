import { addDays } from '@ansinh/vietnamese/plain-date';
import { periodOf, type Period, type PeriodKind } from '@ansinh/vietnamese/period';
import { dayInMonth } from './anchor-date.ts';

/** Generating ten years of many duties asks for the same few periods again and again. */
const known = new Map<string, readonly Period[]>();

/** Returns the periods of a kind that belong to a year, in order; weeks by the year of their Thursday. */
export function periodsOfYear(kind: PeriodKind, year: number): readonly Period[] {
  const key = `${kind} ${year}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const periods: Period[] = [];
  // 4 January lies in the first period of its year for every kind, weeks included.
  let period = periodOf(dayInMonth(year, 1, 4), kind);
  const next = periodOf(dayInMonth(year + 1, 1, 4), kind);
  while (period.start < next.start) {
    periods.push(period);
    period = periodOf(addDays(period.end, 1), kind);
  }
  known.set(key, periods);
  return periods;
}
