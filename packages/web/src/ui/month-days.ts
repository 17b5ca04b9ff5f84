const DAY_MS = 86_400_000;

/** One day of a month sheet: ISO date, its number, and whether it belongs to the month shown. */
export interface MonthDay {
  readonly iso: string;
  readonly day: number;
  readonly inMonth: boolean;
}

/** Returns the weeks (Monday first, 7 days each) that cover the month "yyyy-mm". */
export function weeksOfMonth(month: string): MonthDay[][] {
  const first = Date.parse(`${month}-01`);
  const weekday = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: MonthDay[][] = [];
  let at = first - weekday * DAY_MS;
  do {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const iso = new Date(at + index * DAY_MS).toISOString().slice(0, 10);
        return { iso, day: Number(iso.slice(8)), inMonth: iso.startsWith(month) };
      }),
    );
    at += 7 * DAY_MS;
  } while (new Date(at).toISOString().startsWith(month));
  return weeks;
}

/** Returns the ISO day that lies the given number of days away. */
export function shiftDay(iso: string, by: number): string {
  return new Date(Date.parse(iso) + by * DAY_MS).toISOString().slice(0, 10);
}

/** Returns the month "yyyy-mm" that lies the given number of months away. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
