import { daysBetween, isoDateOf, lastDayOfMonth, addDays, dayOfWeek } from '@ansinh/vietnamese/plain-date';
import { splitSigned } from './target-measure.ts';

/** Weights of the twelve months, January first: how much of the year's growth each should bring. Whole numbers, not all 0. */
export type MonthWeights = readonly number[];

export const EVEN_MONTHS: MonthWeights = Array.from({ length: 12 }, () => 1);

export const SPLIT_GRAINS = ['quarter', 'month', 'week'] as const;
export type SplitGrain = (typeof SPLIT_GRAINS)[number];

/** One stretch of a year with what it should bring and where the count should stand on its last day, in whole units. */
export interface YearPart {
  /** "2026-Q1", "2026-03", "2026-03-T2" (second week of March). */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly add: number;
  readonly level: number;
}

/**
 * Returns what each month should add so that the year goes from `start` to `target` along the curve: largest remainders, so the
 * months make the difference exactly. Throws RangeError when there are not twelve whole weights or all are 0.
 */
export function splitMonths(start: number, target: number, weights: MonthWeights = EVEN_MONTHS): number[] {
  if (weights.length !== 12 || weights.every((weight) => weight === 0))
    throw new RangeError('a curve has twelve months, not all 0');
  return splitSigned(target - start, weights);
}

/**
 * Returns a year's months as quarters, months or weeks. Weeks run from Monday to Sunday and are cut at the month's ends, in
 * proportion to their days: the weeks of a month make the month, the months of a quarter the quarter.
 */
export function splitYear(
  year: number,
  start: number,
  months: readonly number[],
  grain: SplitGrain,
): YearPart[] {
  const pieces =
    grain === 'week'
      ? weekPieces(year, months)
      : grain === 'month'
        ? monthPieces(year, months)
        : quarterPieces(year, months);
  let level = start;
  return pieces.map((piece) => ({ ...piece, level: (level += piece.add) }));
}

type Piece = Omit<YearPart, 'level'>;

function firstOf(year: number, month: number): string {
  const day = isoDateOf(year, month, 1);
  if (day === null) throw new RangeError(`${year}-${month} is not a month`);
  return day;
}

function monthPieces(year: number, months: readonly number[]): Piece[] {
  return months.map((add, index) => {
    const from = firstOf(year, index + 1);
    return { key: from.slice(0, 7), from, to: lastDayOfMonth(from), add };
  });
}

function quarterPieces(year: number, months: readonly number[]): Piece[] {
  return [0, 3, 6, 9].map((first) => ({
    key: `${year}-Q${first / 3 + 1}`,
    from: firstOf(year, first + 1),
    to: lastDayOfMonth(firstOf(year, first + 3)),
    add: months.slice(first, first + 3).reduce((sum, one) => sum + one, 0),
  }));
}

function weekPieces(year: number, months: readonly number[]): Piece[] {
  return monthPieces(year, months).flatMap((month) => {
    const spans: { from: string; to: string }[] = [];
    for (let from = month.from; from <= month.to;) {
      const sunday = addDays(from, (7 - dayOfWeek(from)) % 7);
      const to = sunday < month.to ? sunday : month.to;
      spans.push({ from, to });
      from = addDays(to, 1);
    }
    const adds = splitSigned(
      month.add,
      spans.map(({ from, to }) => daysBetween(from, to) + 1),
    );
    return spans.map((span, index) => ({
      ...span,
      key: `${month.key}-T${index + 1}`,
      add: adds[index] ?? 0,
    }));
  });
}
