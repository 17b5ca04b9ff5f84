import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Whether a month was stated for the unit itself or summed of its parts. */
export interface MonthOrigin {
  readonly month: string;
  readonly origin: 'own' | 'summed';
  readonly estimated: boolean;
  /** Lacks parts that had a figure the month before. */
  readonly incomplete: boolean;
}

/** Returns how every month with a figure came about, by month. */
export async function originsByMonth(
  tx: Tx,
  unitKey: string,
  series: string,
  years: { readonly from: number; readonly to: number },
): Promise<ReadonlyMap<string, MonthOrigin>> {
  const rows = await tx.rows<MonthOrigin>(sql`
    select year || '-' || lpad(m.month::text, 2, '0') as month, case when own[m.month] is null then 'summed' else 'own' end as origin,
      (case when own[m.month] is null then summed_estimated else own_estimated end & (1 << m.month::integer)) <> 0 as estimated,
      own[m.month] is null and m.month > 1 and coalesce(counted[m.month], 0) < coalesce(counted[m.month - 1], 0) as incomplete
    from figure_years, generate_series(1, 12) as m (month)
    where unit_key = ${unitKey} and series = ${series} and year between ${years.from} and ${years.to} and months[m.month] is not null`);
  return new Map(rows.map((row) => [row.month, row]));
}
