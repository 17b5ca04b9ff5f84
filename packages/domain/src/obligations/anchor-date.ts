import { isoDateOf, lastDayOfMonth } from '@ansinh/vietnamese/plain-date';
import type { DeadlineRule, SchedulePolicy } from './duty-rule.ts';

/** Returns the day of a month, or the month's last day when it is shorter; ISO. Month 13 is January of the next year. */
export function dayInMonth(year: number, month: number, day: number): string {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  const first = isoDateOf(y, m, 1);
  if (first === null) throw new RangeError(`no such month: ${m}/${y}`);
  const last = lastDayOfMonth(first);
  return day >= Number(last.slice(8)) ? last : `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/**
 * Returns the day of a year that a rule speaks of: the printed day; without one the last day of the printed month,
 * quarter or year, or for "trước" its first day. The budget cycle has the day the province set.
 */
export function anchorDate(deadline: DeadlineRule, year: number, policy: SchedulePolicy): string {
  const first = deadline.rule === 'before';
  if (deadline.month !== undefined) return dayInMonth(year, deadline.month, deadline.day ?? (first ? 1 : 31));
  if (deadline.quarter !== undefined) {
    return first ? dayInMonth(year, deadline.quarter * 3 - 2, 1) : dayInMonth(year, deadline.quarter * 3, 31);
  }
  if (deadline.rule === 'aligned-with')
    return dayInMonth(year, policy.budgetCycle.month, policy.budgetCycle.day);
  return first ? dayInMonth(year, 1, 1) : dayInMonth(year, 12, 31);
}
