import { foldDiacritics } from '@ansinh/vietnamese/text';
import { parsePeriodKey } from '@ansinh/vietnamese/period';
import { wrong, type CellReading } from './cell-reading.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const QUARTER = /^(?:ky |bao cao )?(?:quy|q) ?\.?(i{1,3}|iv|[1-4]) ?(?:[/.-]|nam )? ?(?:nam )?(\d{4})$/u;
const MONTH = /^(?:ky )?(?:thang |t)?(\d{1,2}) ?(?:[/.-]|nam ) ?(\d{4})$/u;
const HALF = /^(?:6|sau) thang (dau|cuoi) ?(?:nam )?(\d{4})$/u;
const YEAR = /^(?:nam )?(\d{4})$/u;
const DAY = /^(\d{4})-(\d{2})-\d{2}$/u;
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})$/u;

/** Reads a period ("Quý III/2026", "9/2026", "6 tháng đầu năm 2026", "2026-Q3") and keeps its key, such as '2026-Q3'. */
export function readPeriodCell(text: string): CellReading {
  const key = keyOf(foldDiacritics(text));
  const period = key === null ? null : (parsePeriodKey(text.toUpperCase()) ?? parsePeriodKey(key));
  return period === null ? wrong(text, 'not-a-period') : { value: period.key };
}

function keyOf(folded: string): string | null {
  const quarter = QUARTER.exec(folded);
  if (quarter !== null) return `${quarter[2]}-Q${ROMAN[quarter[1] ?? ''] ?? Number(quarter[1])}`;
  const half = HALF.exec(folded);
  if (half !== null) return `${half[2]}-H${half[1] === 'dau' ? 1 : 2}`;
  const year = YEAR.exec(folded);
  if (year !== null) return year[1] ?? null;
  const month = MONTH.exec(folded);
  if (month !== null) return monthKey(month[2], month[1]);
  const other = DAY.exec(folded) ?? YEAR_FIRST.exec(folded);
  if (other !== null) return monthKey(other[1], other[2]);
  return folded.toUpperCase();
}

const monthKey = (year: string | undefined, month: string | undefined): string =>
  `${year}-M${(month ?? '').padStart(2, '0')}`;
