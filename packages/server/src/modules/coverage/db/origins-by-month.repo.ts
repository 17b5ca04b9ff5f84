import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FigureOrigin } from './figure-years.repo.ts';

/** How the figure of a month ("2026-10") came about. */
export interface MonthOrigin extends Pick<FigureOrigin, 'own' | 'counted' | 'countedBefore' | 'estimated'> {
  readonly month: string;
}

/** Returns how every month with a figure came about, by month. */
export async function originsByMonth(
  tx: Tx,
  unitKey: string,
  series: string,
  years: { readonly from: number; readonly to: number },
): Promise<ReadonlyMap<string, MonthOrigin>> {
  const rows = await tx.rows<MonthOrigin>(sql`
    select month, own, counted, "countedBefore", estimated from (
      select year, year || '-' || lpad(m.month::text, 2, '0') as month, months[m.month] as value, own[m.month] as own,
        coalesce(counted[m.month], 0) as counted, coalesce(lag(counted[m.month]) over (order by year, m.month), 0) as "countedBefore",
        (case when own[m.month] is null then summed_estimated else own_estimated end & (1 << m.month::integer)) <> 0 as estimated
      from figure_years, generate_series(1, 12) as m (month)
      where unit_key = ${unitKey} and series = ${series} and year between ${years.from} - 1 and ${years.to}
    ) as every
    where year >= ${years.from} and value is not null`);
  return new Map(rows.map((row) => [row.month, row]));
}
