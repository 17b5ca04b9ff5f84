/** A calendar month, "2026-10". Months sort as text. */
export type FigureMonth = string;

/** Returns the month as a count of months since year 0, so that months can be subtracted. */
export function monthNumber(month: FigureMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Returns the month a number of months later; earlier for negative numbers. */
export function monthLater(month: FigureMonth, months: number): FigureMonth {
  const number = monthNumber(month) + months;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Returns the ISO day on which a month ends. */
export function lastDayOf(month: FigureMonth): string {
  const day = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, '0')}`;
}
