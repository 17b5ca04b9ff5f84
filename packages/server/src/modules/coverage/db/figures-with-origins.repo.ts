import { join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { readMonths, type FigureOrigin, type FigureYear } from './figure-years.repo.ts';

/** Ready figures of several years, and how those of one month of the last year came about. */
export interface FiguresWithOrigins {
  readonly figures: readonly FigureYear[];
  readonly origins: readonly FigureOrigin[];
}

/** Units and series that are read together. */
export interface WantedFigures {
  readonly unitKeys: readonly string[];
  readonly series: readonly string[];
}

interface Row extends FigureOrigin {
  readonly at: number;
  readonly year: number;
  readonly months: string;
}

/**
 * Returns what `figureYears` and `figureOrigins` return, of a month (1 to 12) of the last year, in one reading of the rows, for every
 * wanted group in their order. How many parts had a figure before January is known only where the years begin before the last.
 */
export async function figuresWithOrigins(
  tx: Tx,
  wanted: readonly WantedFigures[],
  years: { readonly from: number; readonly to: number },
  month: number,
): Promise<FiguresWithOrigins[]> {
  const readings = wanted.flatMap((group, at) =>
    group.unitKeys.length === 0 ? [] : [readingOf(group, at, years, month)],
  );
  const rows = readings.length === 0 ? [] : await tx.rows<Row>(join(readings, ' union all '));
  const byGroup = Map.groupBy(rows, ({ at }) => at);
  return wanted.map((_, at) => figuresAndOrigins(byGroup.get(at) ?? [], years.to, month));
}

function readingOf(
  { unitKeys, series }: WantedFigures,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
  month: number,
): Sql {
  return sql`
    select ${at}::integer as at, unit_key as "unitKey", series, year, months::text, own[${month}] as own, summed[${month}] as summed,
      coalesce(counted[${month}], 0) as counted, late[${month}] as "lateDays", as_of as "asOf",
      coalesce(case when ${month}::integer > 1 then counted[${month}::integer - 1] when year < ${to} then counted[12] end, 0) as "countedBefore",
      (case when own[${month}] is null then summed_estimated else own_estimated end & (1 << ${month}::integer)) <> 0 as estimated
    from figure_years where unit_key = any(${[...unitKeys]}::text[]) and series = any(${[...series]}::text[]) and year between ${from} and ${to}`;
}

function figuresAndOrigins(rows: readonly Row[], to: number, month: number): FiguresWithOrigins {
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
