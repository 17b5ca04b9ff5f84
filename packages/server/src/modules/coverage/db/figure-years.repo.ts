import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Ready figures of one unit, one series, one year. */
export interface FigureYear {
  readonly unitKey: string;
  readonly series: string;
  readonly year: number;
  readonly months: readonly (number | null)[];
}

/** Returns the ready figures of units for series and years, as the caller may see them. */
export async function figureYears(
  tx: Tx,
  unitKeys: readonly string[],
  series: readonly string[],
  years: { readonly from: number; readonly to: number },
): Promise<FigureYear[]> {
  const rows = await tx.rows<{ unitKey: string; series: string; year: number; months: string }>(sql`
    select unit_key as "unitKey", series, year, months::text from figure_years
    where unit_key = any(${[...unitKeys]}::text[]) and series = any(${[...series]}::text[])
      and year between ${years.from} and ${years.to}`);
  return rows.map(({ months, ...row }) => ({ ...row, months: readMonths(months) }));
}

/** An array as PostgreSQL writes it; the driver's own reader of arrays takes longer than the query. */
export function readMonths(written: string): (number | null)[] {
  return written
    .slice(1, -1)
    .split(',')
    .map((value) => (value === 'NULL' ? null : Number(value)));
}

/** How one month's figure of a unit came about. */
export interface FigureOrigin {
  readonly unitKey: string;
  readonly series: string;
  readonly own: number | null;
  readonly summed: number | null;
  /** Parts that had a figure, in the month and in the one before. */
  readonly counted: number;
  readonly countedBefore: number;
  readonly lateDays: number;
  readonly estimated: boolean;
  readonly asOf: string | null;
}

/** Returns how the figures of one month (1 to 12) came about. */
export function figureOrigins(
  tx: Tx,
  unitKeys: readonly string[],
  series: readonly string[],
  year: number,
  month: number,
): Promise<FigureOrigin[]> {
  return tx.rows<FigureOrigin>(sql`
    select unit_key as "unitKey", series, own[${month}] as own, summed[${month}] as summed, coalesce(counted[${month}], 0) as counted,
      coalesce(case when ${month}::integer > 1 then counted[${month}::integer - 1] else (select p.counted[12] from figure_years p
        where p.tenant_id = y.tenant_id and p.unit_key = y.unit_key and p.series = y.series and p.year = y.year - 1) end, 0) as "countedBefore",
      coalesce(late[${month}], 0) as "lateDays", as_of as "asOf",
      (case when own[${month}] is null then summed_estimated else own_estimated end & (1 << ${month}::integer)) <> 0 as estimated
    from figure_years y where unit_key = any(${[...unitKeys]}::text[]) and series = any(${[...series]}::text[]) and year = ${year}`);
}

/** Returns the first and last month with a figure among units for a series, or null. */
export async function figureSpan(
  tx: Tx,
  unitKeys: readonly string[],
  series: string,
): Promise<{ from: string; to: string } | null> {
  const { from, to } = await tx.get<{ from: string | null; to: string | null }>(sql`
    select to_char(min(make_date(y.year, m.month::integer, 1)), 'YYYY-MM') as "from",
      to_char(max(make_date(y.year, m.month::integer, 1)), 'YYYY-MM') as "to"
    from figure_years y, unnest(y.months) with ordinality as m (value, month)
    where y.unit_key = any(${[...unitKeys]}::text[]) and y.series = ${series} and m.value is not null`);
  return from === null || to === null ? null : { from, to };
}
