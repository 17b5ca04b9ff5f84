import { addDays, compareDates, dayOfWeek, daysBetween } from './plain-date.ts';

/** What the state declares about days; the week itself is Monday to Friday. Dates are ISO. */
export interface WorkingCalendar {
  /** Days off: public holidays, and the days off in lieu when a holiday falls on a weekend. */
  readonly holidays: ReadonlySet<string>;
  /** Weekend days declared working in exchange for a weekday off. */
  readonly workingSwaps: ReadonlySet<string>;
}

/** A calendar with no working day in this many consecutive days is wrong data, not a long holiday. */
const LONGEST_BREAK_DAYS = 60;

/** Returns whether offices work that day: a weekday or declared swap that is not a holiday (a holiday always wins). */
export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean {
  if (calendar.holidays.has(date)) return false;
  return dayOfWeek(date) <= 5 || calendar.workingSwaps.has(date);
}

function step(date: string, direction: 1 | -1, calendar: WorkingCalendar): string {
  let day = date;
  for (let tried = 0; tried < LONGEST_BREAK_DAYS; tried += 1) {
    day = addDays(day, direction);
    if (isWorkingDay(day, calendar)) return day;
  }
  throw new RangeError(`no working day within ${LONGEST_BREAK_DAYS} days of ${date}`);
}

/**
 * Returns the n-th working day after a date (before it when n is negative). The day of the event is not counted;
 * n = 0 returns the date itself, working or not.
 */
export function addWorkingDays(date: string, days: number, calendar: WorkingCalendar): string {
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of working days: ${days}`);
  let day = date;
  for (let left = Math.abs(days); left > 0; left -= 1) day = step(day, days > 0 ? 1 : -1, calendar);
  return day;
}

/** Returns the date itself when it is a working day, the first working day after it otherwise. */
export function nextWorkingDay(date: string, calendar: WorkingCalendar): string {
  return isWorkingDay(date, calendar) ? date : step(date, 1, calendar);
}

/**
 * Returns how many working days lie after the first date up to and including the second, so that
 * workingDaysBetween(d, addWorkingDays(d, n)) = n; negative when the second date is earlier.
 */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  const order = compareDates(from, to);
  if (order === 0) return 0;
  const direction = order < 0 ? 1 : -1;
  let count = 0;
  const span = Math.abs(daysBetween(from, to));
  for (let offset = 1; offset <= span; offset += 1) {
    if (isWorkingDay(addDays(from, offset * direction), calendar)) count += 1;
  }
  return count * direction;
}
