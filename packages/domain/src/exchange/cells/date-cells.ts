import { addDays, isoDateOf, parseVietnameseDate } from '@ansinh/vietnamese/plain-date';
import { wrong, type CellReader, type CellReading } from './cell-reading.ts';

const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?Z?$/iu;
const DAY_MONTH_YEAR = /^(?:ngày )?(\d{1,2}) ?[/.\-, ] ?(\d{1,2}) ?[/.\-, ] ?(\d{4}|\d{2})$/iu;
const YEAR_MONTH_DAY = /^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})$/u;
const EIGHT = /^(\d{2})(\d{2})(\d{4})$|^(\d{4})(\d{2})(\d{2})$/u;
const NAMED_MONTH =
  /^(\d{1,2})[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ](\d{4}|\d{2})$/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SERIAL = /^\d{5}(?:[.,]\d+)?$/u;
const YEAR = /^(?:(?:năm|sn) ?)?(\d{4})$/iu;
const MONTH_YEAR = /^(?:tháng )?(\d{1,2}) ?(?:[/.-]| năm ) ?(\d{4})$/iu;
const YEAR_MONTH = /^(\d{4})-(\d{2})$/u;
/** Day and month left open: "00/00/1960", "../../1960", "__/__/1960". */
const OPEN_DAY_MONTH = /^(?:0{1,2}|[._x]+|\?+) ?[/-] ?(?:0{1,2}|[._x]+|\?+) ?[/-] ?(\d{4})$/iu;
const OPEN_DAY = /^(?:0{1,2}|[._x]+|\?+) ?[/-] ?(\d{1,2}) ?[/-] ?(\d{4})$/iu;

/** Returns a reader of days, kept as ISO dates. `today` (ISO) tells which century two digits of a year mean. */
export function dateReader(today: string): CellReader {
  return (text) => {
    const day = readDay(text, today);
    if (day !== null) return day;
    return readPart(text) === null ? wrong(text, 'not-a-date') : wrong(text, 'date-incomplete');
  };
}

/** Returns a reader of dates of which only the year, or month and year, may be known; kept as 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export function partialDateReader(today: string): CellReader {
  return (text) => {
    const part = readPart(text);
    if (part !== null) return { value: part };
    return readDay(text, today) ?? wrong(text, 'not-a-date');
  };
}

function readPart(text: string): string | null {
  const open = YEAR.exec(text) ?? OPEN_DAY_MONTH.exec(text);
  if (open !== null) return plausible(open[1]) ? (open[1] ?? null) : null;
  const month = MONTH_YEAR.exec(text) ?? OPEN_DAY.exec(text);
  if (month !== null) return monthOf(month[2], month[1]);
  const iso = YEAR_MONTH.exec(text);
  return iso === null ? null : monthOf(iso[1], iso[2]);
}

function monthOf(year: string | undefined, month: string | undefined): string | null {
  const number = Number(month);
  return plausible(year) && number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}

const plausible = (year: string | undefined): boolean => Number(year) >= 1850 && Number(year) <= 2150;

function readDay(written: string, today: string): CellReading | null {
  const text = written.replace(TIME, '');
  const dmy = DAY_MONTH_YEAR.exec(text);
  if (dmy !== null) return dayOf(written, today, dmy[1], dmy[2], dmy[3]);
  const ymd = YEAR_MONTH_DAY.exec(text);
  if (ymd !== null) return dayOf(written, today, ymd[3], ymd[2], ymd[1]);
  if (SERIAL.test(text)) return { value: addDays('1899-12-30', Math.floor(Number(text.replace(',', '.')))) };
  const eight = EIGHT.exec(text);
  if (eight !== null) return eightDigits(written, today, text);
  const named = NAMED_MONTH.exec(text);
  if (named !== null)
    return dayOf(
      written,
      today,
      named[1],
      String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1),
      named[3],
    );
  const words = parseVietnameseDate(text);
  return words === null ? null : { value: words };
}

function eightDigits(written: string, today: string, text: string): CellReading | null {
  const yearFirst = isoDateOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (yearFirst !== null && plausible(text.slice(0, 4))) return { value: yearFirst };
  return dayOf(written, today, text.slice(0, 2), text.slice(2, 4), text.slice(4));
}

function dayOf(
  written: string,
  today: string,
  dayText: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
): CellReading | null {
  const [day, month] = [Number(dayText), Number(monthText)];
  const guessed = yearText?.length === 2;
  const year = guessed ? fullYear(Number(yearText), today) : Number(yearText);
  if (!plausible(String(year))) return null;
  const date = isoDateOf(year, month, day);
  if (date !== null)
    return guessed
      ? { value: date, problem: { code: 'date-year-guessed', params: { year }, warning: true } }
      : { value: date };
  const swapped = month > 12 ? isoDateOf(year, day, month) : null;
  if (swapped !== null) return wrong(written, 'date-month-day-swapped', { repair: swapped });
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? wrong(written, 'date-no-such-day') : null;
}

/** Two digits mean the latest such year that is not after this year. */
function fullYear(two: number, today: string): number {
  const now = Number(today.slice(0, 4));
  const year = now - (now % 100) + two;
  return year > now ? year - 100 : year;
}
