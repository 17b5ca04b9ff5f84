import type { ListKind, ListScheme } from '@ansinh/domain/memberlists';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** People of one list in one commune, or in one village of it. */
export interface UnitCount {
  readonly commune: string;
  readonly communeName: string;
  readonly village: string | null;
  readonly villageName: string | null;
  readonly kind: ListKind;
  readonly scheme: ListScheme;
  readonly people: number;
  readonly before: number;
  readonly closed: number;
}

/**
 * Returns who stood on the lists of a month (its first day) and of the month before, by commune; with `commune` by its villages. An entry
 * is on the list of every month from its first until it was closed.
 */
export function countLists(
  tx: Tx,
  month: string,
  before: string | null,
  commune: string | null,
): Promise<UnitCount[]> {
  return tx.rows<UnitCount>(sql`
    select c.commune, coalesce(${communeName(sql`c.commune`)}, c.commune) as "communeName",
      c.village, v.name as "villageName", c.kind, c.scheme, c.people, c.before, c.closed
    from (
      select e.commune, case when ${commune}::text is not null then e.village_key end as village, e.kind, e.scheme,
        count(*) filter (where e.closed_at is null or e.last_month >= ${month}::date)::integer as people,
        count(*) filter (where e.first_month <= ${before}::date and (e.closed_at is null or e.last_month >= ${before}::date))::integer as before,
        count(*) filter (where e.closed_at is not null and e.last_month >= ${month}::date)::integer as closed
      from list_entries e
      where e.first_month <= ${month}::date and (${commune}::text is null or e.commune = ${commune})
        and (e.closed_at is null or e.last_month >= coalesce(${before}::date, ${month}::date))
      group by 1, 2, 3, 4
    ) c left join measured_units v on v.tenant_id = (select app.tenant_id()) and v.key = c.village
    order by "communeName", "villageName" nulls last`);
}

/** Returns the months whose lists were made ("2026-11"), newest first. */
export async function monthsMade(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ month: string }>(
    sql`select distinct to_char(month, 'YYYY-MM') as month from member_list_runs order by 1 desc`,
  );
  return rows.map(({ month }) => month);
}
