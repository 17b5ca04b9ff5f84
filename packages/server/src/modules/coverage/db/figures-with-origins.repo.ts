import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { readMonths, type FigureOrigin, type FigureYear } from './figure-years.repo.ts';

/** Ready figures of several years, and how those of one month of the last year came about. */
export interface FiguresWithOrigins {
  readonly figures: readonly FigureYear[];
  readonly origins: readonly FigureOrigin[];
}

interface Row extends FigureOrigin {
  readonly year: number;
  readonly months: string;
}

/**
 * Returns what `figureYears` and `figureOrigins` return, of a month (1 to 12) of the last year, in one reading of the rows. How many parts had a
 * figure before January is known only where the years begin before the last.
 */
export async function figuresWithOrigins(
  tx: Tx,
  unitKeys: readonly string[],
  series: readonly string[],
  years: { readonly from: number; readonly to: number },
  month: number,
): Promise<FiguresWithOrigins> {
  const { from, to } = years;
  const rows = await tx.rows<Row>(sql`
    select unit_key as "unitKey", series, year, months::text, own[${month}] as own, summed[${month}] as summed,
      coalesce(counted[${month}], 0) as counted, late[${month}] as "lateDays", as_of as "asOf",
      coalesce(case when ${month}::integer > 1 then counted[${month}::integer - 1] when year < ${to} then counted[12] end, 0) as "countedBefore",
      (case when own[${month}] is null then summed_estimated else own_estimated end & (1 << ${month}::integer)) <> 0 as estimated
    from figure_years where unit_key = any(${[...unitKeys]}::text[]) and series = any(${[...series]}::text[]) and year between ${from} and ${to}`);
  const december = new Map(
    month > 1 ? [] : rows.filter(({ year }) => year === to - 1).map((row) => [keyOf(row), row.countedBefore]),
  );
  return {
    figures: rows.map((row) => ({
      unitKey: row.unitKey,
      series: row.series,
      year: row.year,
      months: readMonths(row.months),
    })),
    origins: rows
      .filter(({ year }) => year === to)
      .map((row) => ({
        unitKey: row.unitKey,
        series: row.series,
        own: row.own,
        summed: row.summed,
        counted: row.counted,
        countedBefore: month > 1 ? row.countedBefore : (december.get(keyOf(row)) ?? 0),
        lateDays: row.lateDays ?? 0,
        estimated: row.estimated,
        asOf: row.asOf,
      })),
  };
}

function keyOf({ unitKey, series }: Row): string {
  return `${unitKey} ${series}`;
}
