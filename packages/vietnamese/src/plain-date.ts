import { foldDiacritics } from './text.ts';

/*
 * Dates without hour and without time zone, as ISO strings 'YYYY-MM-DD' of the years 0100 to 9999. Such strings sort as dates.
 * Functions that take a date throw RangeError when it is not one: a wrong date is a mistake of the caller,
 * input of people goes through isIsoDate or parseVietnameseDate first.
 */

const DAY_MS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

function isoOfMs(ms: number): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (!(year >= 100 && year <= 9999)) throw new RangeError('date outside the years 0100 to 9999');
  return date.toISOString().slice(0, 10);
}

function partsOf(date: string): { year: number; month: number; day: number } {
  if (!isIsoDate(date)) throw new RangeError(`not a date YYYY-MM-DD: ${date}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function msOf(date: string): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

/** Returns the ISO date of a year, a month (1 to 12) and a day, or null when the calendar has no such day. */
export function isoDateOf(year: number, month: number, day: number): string | null {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(iso) ? iso : null;
}

/** Returns whether the text is an existing day written 'YYYY-MM-DD'. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Returns the date that many days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return isoOfMs(msOf(date) + days * DAY_MS);
}

/** Returns the same day that many months later, or the last day of that month when it is shorter. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date);
  const first = isoOfMs(Date.UTC(year, month - 1 + months, 1));
  const last = lastDayOfMonth(first);
  return `${first.slice(0, 8)}${String(Math.min(day, Number(last.slice(8)))).padStart(2, '0')}`;
}

/** Returns the number of days from one date to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (msOf(to) - msOf(from)) / DAY_MS;
}

/** Returns the day of the week, 1 = Monday to 7 = Sunday. */
export function dayOfWeek(date: string): number {
  return new Date(msOf(date)).getUTCDay() || 7;
}

/** Returns the last day of the month of a date. */
export function lastDayOfMonth(date: string): string {
  const { year, month } = partsOf(date);
  return isoOfMs(Date.UTC(year, month, 0));
}

/** Returns the quarter of a date, 1 to 4. */
export function quarterOf(date: string): number {
  return Math.ceil(partsOf(date).month / 3);
}

/** Returns -1, 0 or 1 as the first date is earlier than, equal to or later than the second; fits Array.sort. */
export function compareDates(a: string, b: string): -1 | 0 | 1 {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Returns the date as Vietnamese documents print it in tables: dd/mm/yyyy. */
export function formatDate(date: string): string {
  partsOf(date);
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

const NUMERIC = /^(?:ngay )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/u;
const WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/u;

/**
 * Returns the ISO date written as '13/5/2024', '13-5-2024', '13.5.2024', 'ngày 13 tháng 5 năm 2024'
 * (the word "ngày" may lead each form) or already as ISO; null when it is none of them or no such day exists.
 * Years have four digits: a year of two digits is ambiguous and refused.
 */
export function parseVietnameseDate(text: string): string | null {
  const folded = foldDiacritics(text);
  if (isIsoDate(folded)) return folded;
  const numeric = NUMERIC.exec(folded);
  if (numeric !== null) return isoDateOf(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const words = WORDS.exec(folded);
  if (words !== null) return isoDateOf(Number(words[3]), Number(words[2]), Number(words[1]));
  return null;
}
