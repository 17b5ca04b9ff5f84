/** Figures of one unit, one series, one year: January to December, null where nothing is known. */
export type YearFigures = readonly (number | null)[];

/** What a unit's parts add up to, and how many of them had a figure, month by month. */
export interface SummedYear {
  readonly months: YearFigures;
  readonly counted: readonly number[];
}

const MONTHS = 12;

export const NO_FIGURES: YearFigures = Array.from({ length: MONTHS }, () => null);

/** Returns what parts add up to. A month for which no part has a figure has none: it is not 0. */
export function sumParts(parts: readonly YearFigures[]): SummedYear {
  const counted = Array.from({ length: MONTHS }, () => 0);
  const months = Array.from({ length: MONTHS }, (): number | null => null);
  for (const part of parts)
    for (const [month, value] of part.entries()) {
      if (value === null) continue;
      counted[month] = (counted[month] ?? 0) + 1;
      months[month] = (months[month] ?? 0) + value;
    }
  return { months, counted };
}

/** Returns a year with the months that are newly stated put in; months the new statement does not speak of stay. */
export function mergeMonths(stored: YearFigures, stated: YearFigures): YearFigures {
  return stored.map((value, month) => stated[month] ?? value);
}

/** Returns what counts: a unit's own statement where it made one, else what its parts add up to. */
export function countingFigures(own: YearFigures, summed: YearFigures): YearFigures {
  return mergeMonths(summed, own);
}
