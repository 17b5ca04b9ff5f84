import { addDays, dayOfWeek, daysBetween, isIsoDate, isoDateOf, lastDayOfMonth } from './plain-date.ts';

/** Lengths of time that reports, targets and meetings recur by. */
export const PERIOD_KINDS = ['week', 'month', 'quarter', 'half', 'year'] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * A stretch of the calendar. Keys: '2026-W12', '2026-M07', '2026-Q3', '2026-H1', '2026'; keys of one kind sort by time.
 * Weeks run Monday to Sunday and belong to the year of their Thursday (ISO 8601).
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly key: string;
  /** First day, ISO date, included. */
  readonly start: string;
  /** Last day, ISO date, included. */
  readonly end: string;
  /** How a report names it, such as "Quý III/2026". */
  readonly label: string;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const LETTERS: Readonly<Record<PeriodKind, string>> = {
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: '',
};
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const KEY = /^(\d{4})(?:-([WMQH])(\d{1,2}))?$/u;

function dateOf(year: number, month: number, day: number): string {
  const date = isoDateOf(year, month, day);
  if (date === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return date;
}

function keyOf(kind: PeriodKind, year: number, ordinal: number): string {
  const head = String(year).padStart(4, '0');
  if (kind === 'year') return head;
  return `${head}-${LETTERS[kind]}${String(ordinal).padStart(kind === 'week' || kind === 'month' ? 2 : 1, '0')}`;
}

function labelOf(kind: PeriodKind, year: number, ordinal: number): string {
  switch (kind) {
    case 'week':
      return `Tuần ${ordinal}/${year}`;
    case 'month':
      return `Tháng ${ordinal}/${year}`;
    case 'quarter':
      return `Quý ${ROMAN[ordinal - 1] ?? ordinal}/${year}`;
    case 'half':
      return `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}

function firstMonday(year: number): string {
  const fourth = dateOf(year, 1, 4);
  return addDays(fourth, 1 - dayOfWeek(fourth));
}

function build(kind: PeriodKind, year: number, ordinal: number): Period {
  const named = { kind, key: keyOf(kind, year, ordinal), label: labelOf(kind, year, ordinal) };
  if (kind === 'week') {
    const start = addDays(firstMonday(year), (ordinal - 1) * 7);
    return { ...named, start, end: addDays(start, 6) };
  }
  const length = MONTHS[kind];
  const start = dateOf(year, (ordinal - 1) * length + 1, 1);
  return { ...named, start, end: lastDayOfMonth(dateOf(year, ordinal * length, 1)) };
}

/** Returns the period of that kind in which a date (ISO) lies. */
export function periodOf(date: string, kind: PeriodKind): Period {
  if (!isIsoDate(date)) throw new RangeError(`not a date YYYY-MM-DD: ${date}`);
  if (kind === 'week') {
    const thursday = addDays(date, 4 - dayOfWeek(date));
    const year = Number(thursday.slice(0, 4));
    return build(kind, year, Math.floor(daysBetween(firstMonday(year), thursday) / 7) + 1);
  }
  const month = Number(date.slice(5, 7));
  return build(kind, Number(date.slice(0, 4)), Math.ceil(month / MONTHS[kind]));
}

/** Returns the period of a key such as '2026-Q3', or null when the text is no key or names no period ('2026-Q5'). */
export function parsePeriodKey(key: string): Period | null {
  const match = KEY.exec(key);
  if (match === null) return null;
  const [, yearText, letter, ordinalText] = match;
  const kind = PERIOD_KINDS.find((one) => LETTERS[one] === (letter ?? ''));
  const year = Number(yearText);
  if (kind === undefined || isoDateOf(year, 1, 1) === null) return null;
  const ordinal = Number(ordinalText ?? '1');
  const most = kind === 'week' ? 53 : 12 / MONTHS[kind];
  if (ordinal < 1 || ordinal > most) return null;
  const found = build(kind, year, ordinal);
  return found.key === key && (kind !== 'week' || periodOf(found.start, 'week').key === key) ? found : null;
}

/** Returns the period of the same kind right after. */
export function nextPeriod(period: Period): Period {
  return periodOf(addDays(period.end, 1), period.kind);
}

/** Returns the period of the same kind right before. */
export function previousPeriod(period: Period): Period {
  return periodOf(addDays(period.start, -1), period.kind);
}

/** Returns the same period of the year before (week 53 becomes week 52 when that year has no week 53). */
export function samePeriodLastYear(period: Period): Period {
  const year = Number(period.key.slice(0, 4)) - 1;
  const key = String(year).padStart(4, '0') + period.key.slice(4);
  const found = parsePeriodKey(key) ?? parsePeriodKey(key.replace(/W53$/u, 'W52'));
  if (found === null) throw new RangeError(`no period a year before ${period.key}`);
  return found;
}

/** Returns the periods of one kind that touch the stretch between two dates (both included), in order. */
export function periodsBetween(from: string, to: string, kind: PeriodKind): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(from, kind); period.start <= to; period = nextPeriod(period))
    periods.push(period);
  return periods;
}
