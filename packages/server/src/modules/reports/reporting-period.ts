import { isEstimated, reportedBefore } from '@ansinh/domain/reports';
import { parsePeriodKey, samePeriodLastYear } from '@ansinh/vietnamese/period';
import { lastDayOfMonth } from '@ansinh/vietnamese/plain-date';

/** The days a report speaks of, and the periods its figures are set beside. Days ISO. */
export interface ReportingPeriod {
  readonly from: string;
  readonly to: string;
  readonly key: string;
  /** Keys and last days of the period before (of a year its first half) and of the same period a year before; null where the round has no calendar period. */
  readonly before: { readonly key: string; readonly end: string } | null;
  readonly yearBefore: { readonly key: string; readonly end: string } | null;
}

/** Returns the period of a round. A round without a calendar period speaks of the year up to its term. */
export function reportingPeriod(periodKey: string, dueOn: string | null, today: string): ReportingPeriod {
  const period = parsePeriodKey(periodKey);
  if (period === null) {
    const to = dueOn ?? today;
    return { from: `${to.slice(0, 4)}-01-01`, to, key: periodKey, before: null, yearBefore: null };
  }
  const before = parsePeriodKey(reportedBefore(periodKey) ?? '');
  const yearBefore = samePeriodLastYear(period);
  return { from: period.start, to: period.end, key: period.key, before, yearBefore };
}

/**
 * Returns the day the figures of a report are as of: what the regulation says or the last day of the period, but never later than today; and
 * whether they are estimates, because the period is not over on that day.
 */
export function dataDayOf(
  { to }: ReportingPeriod,
  roundDataAsOf: string | null,
  today: string,
): { readonly dataAsOf: string; readonly estimated: boolean } {
  const wanted = roundDataAsOf ?? to;
  const dataAsOf = wanted <= today ? wanted : today;
  return { dataAsOf, estimated: isEstimated(to, dataAsOf) };
}

/** Returns the last month that is over on a day, YYYY-MM. */
export function monthOver(day: string): string {
  if (lastDayOfMonth(day) === day) return day.slice(0, 7);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
