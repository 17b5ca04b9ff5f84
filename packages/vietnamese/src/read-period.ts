import { parsePeriodKey, type Period } from './period.ts';
import { foldDiacritics } from './text.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const OF_YEAR = String.raw` ?[/.,-]? ?(?:(?:cua )?nam ?)?(\d{4})$`;
const QUARTER = new RegExp(String.raw`^(?:ky )?(?:quy|q) ?\.?(i{1,3}|iv|0?[1-4])${OF_YEAR}`, 'u');
const MONTH = new RegExp(String.raw`^(?:ky )?(?:thang |t ?)?(\d{1,2})(?: ?[/.,-] ?| (?:nam )?)(\d{4})$`, 'u');
const HALF = new RegExp(String.raw`^(?:ky )?(?:0?6 thang|sau thang|nua|nua nam) (dau|cuoi)${OF_YEAR}`, 'u');
const WEEK = new RegExp(String.raw`^(?:ky )?tuan (?:thu )?(\d{1,2})${OF_YEAR}`, 'u');
const YEAR = /^(?:ca )?(?:nam )?(\d{4})$/u;
const DAY = /^(\d{4})-(\d{2})-\d{2}$/u;
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})$/u;

/**
 * Returns the period that officials mean by "Quý III/2026", "quý 3 2026", "tháng 10 năm 2026", "9/2026", "6 tháng đầu năm 2026",
 * "tuần 12/2026", "năm 2026", or by a key; null for anything else ("9 tháng đầu năm" is no period that recurs).
 */
export function readPeriod(text: string): Period | null {
  const folded = foldDiacritics(text).replaceAll(/\s+/gu, ' ').trim();
  return parsePeriodKey(text.trim().toUpperCase()) ?? parsePeriodKey(keyOf(folded));
}

function keyOf(folded: string): string {
  const quarter = QUARTER.exec(folded);
  if (quarter !== null) return `${quarter[2]}-Q${ROMAN[quarter[1] ?? ''] ?? Number(quarter[1])}`;
  const half = HALF.exec(folded);
  if (half !== null) return `${half[2]}-H${half[1] === 'dau' ? 1 : 2}`;
  const week = WEEK.exec(folded);
  if (week !== null) return `${week[2]}-W${(week[1] ?? '').padStart(2, '0')}`;
  const year = YEAR.exec(folded);
  if (year !== null) return year[1] ?? '';
  const month = MONTH.exec(folded);
  if (month !== null) return monthKey(month[2], month[1]);
  const other = DAY.exec(folded) ?? YEAR_FIRST.exec(folded);
  return other === null ? '' : monthKey(other[1], other[2]);
}

const monthKey = (year: string | undefined, month: string | undefined): string =>
  `${year}-M${(month ?? '').padStart(2, '0')}`;
