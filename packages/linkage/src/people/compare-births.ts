import type { Evidence } from './evidence.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** Levels of agreement between two dates of birth. */
export const BIRTH_LEVEL = {
  MISSING: 0,
  EXACT: 1,
  NEW_YEAR: 2,
  YEAR_ONLY: 3,
  NEW_YEAR_AGAINST_DAY: 4,
  SWAPPED: 5,
  ONE_SAME: 6,
  YEAR: 7,
  DAY_MONTH_NEAR_YEAR: 8,
  DAY_MONTH: 9,
  NEAR_YEAR: 10,
  DIFFERS: 11,
} as const;

const W = WEIGHTS.birth;
const NEW_YEAR = 33;
const DAYS = Math.log2(365);

/** Rarities (log2) by slot of the year: the year, and 1 January among the rows of the year. */
export interface YearRarities {
  readonly year: (birth: number) => number;
  readonly newYear: (birth: number) => number;
}

/** Whether two years differ in one digit, by one, or by two neighbouring digits swapped. */
function nearYears(a: number, b: number): boolean {
  if (Math.abs(a - b) <= 1 || Math.abs(a - b) % 10 === 0) return Math.abs(a - b) <= 60;
  if (Math.floor(a / 10) === Math.floor(b / 10)) return true;
  const endA = a % 100;
  const endB = b % 100;
  return Math.floor(endA / 10) === endB % 10 && endA % 10 === Math.floor(endB / 10);
}

/** Compares two packed dates of birth. */
export function compareBirths(a: number, b: number, rarities: YearRarities, out: Evidence): void {
  if (a === 0 || b === 0) return out.set(BIRTH_LEVEL.MISSING, 0, 0);
  const yearA = a >>> 9;
  const yearB = b >>> 9;
  const daysA = a & 511;
  const daysB = b & 511;
  if (yearA === yearB) return sameYear(a, daysA, daysB, rarities, out);
  const near = nearYears(yearA, yearB);
  const known = daysA !== 0 && daysB !== 0;
  if (known && daysA === daysB && daysA !== NEW_YEAR) {
    const weight = DAYS + (near ? W.dayMonthNearYear : W.dayMonth);
    return out.set(near ? BIRTH_LEVEL.DAY_MONTH_NEAR_YEAR : BIRTH_LEVEL.DAY_MONTH, weight, weight);
  }
  const vague = daysA === 0 || daysB === 0 || daysA === NEW_YEAR || daysB === NEW_YEAR;
  if (near && vague && Math.abs(yearA - yearB) <= 2)
    return out.set(BIRTH_LEVEL.NEAR_YEAR, W.nearYear, W.nearYear);
  const weight = near && sharesDayOrMonth(daysA, daysB) ? W.nearYearDays : W.differs;
  out.set(BIRTH_LEVEL.DIFFERS, weight, weight);
}

function sharesDayOrMonth(a: number, b: number): boolean {
  return (a & 31) === (b & 31) || a >>> 5 === b >>> 5;
}

function sameYear(birth: number, daysA: number, daysB: number, rarities: YearRarities, out: Evidence): void {
  const year = rarities.year(birth);
  if (daysA === 0 || daysB === 0)
    return out.set(BIRTH_LEVEL.YEAR_ONLY, year + W.yearOnly, W.householdYear + W.yearOnly);
  if (daysA === daysB) {
    if (daysA !== NEW_YEAR)
      return out.set(BIRTH_LEVEL.EXACT, year + DAYS + W.exact, W.householdExact + W.exact);
    const weight = Math.min(DAYS, rarities.newYear(birth)) + W.newYear;
    return out.set(BIRTH_LEVEL.NEW_YEAR, year + weight, W.householdYear + weight * 0.5);
  }
  if (daysA === NEW_YEAR || daysB === NEW_YEAR)
    return out.set(
      BIRTH_LEVEL.NEW_YEAR_AGAINST_DAY,
      year + W.newYearAgainstDay,
      W.householdYear + W.newYearAgainstDay,
    );
  if (daysA >>> 5 === (daysB & 31) && daysB >>> 5 === (daysA & 31))
    return out.set(BIRTH_LEVEL.SWAPPED, year + DAYS + W.swapped, W.householdExact + W.swapped);
  if (sharesDayOrMonth(daysA, daysB)) {
    const shared = (daysA & 31) === (daysB & 31) ? Math.log2(30) : Math.log2(12);
    return out.set(BIRTH_LEVEL.ONE_SAME, year + shared + W.oneSame, W.householdYear + shared + W.oneSame);
  }
  out.set(BIRTH_LEVEL.YEAR, year + W.yearOnlySame, W.householdYear + W.yearOnlySame);
}
