import type { Stay } from '@ansinh/domain/statefunded';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

const STAYS = sql`(select coalesce(p.merged_into, m.person_id) as person, m.commune, m.group_code, m.from_date as starts,
    case when m.to_date is null then m.card_until when m.card_until is null then m.to_date else least(m.to_date, m.card_until) end as ends
  from statefunded_members m left join people p on p.tenant_id = m.tenant_id and p.id = m.person_id
  where m.tenant_id = (select app.tenant_id()) and m.dropped_at is null and m.requested_at is not null)`;

/**
 * Returns the stays of a period ("2026-01" to "2026-06") whose cards were asked for. People with one stay are counted together where they came
 * and left in the same months; those with several stand one by one, for only they could be paid for twice.
 */
export async function staysBetween(tx: Tx, from: string, to: string): Promise<Stay[]> {
  return tx.rows<Stay>(sql`
    with stays as ${STAYS}, within as (
      select s.*, count(*) over (partition by person) as held from stays s
      where starts <= (${`${to}-01`}::date + interval '1 month - 1 day')::date and (ends is null or ends >= ${`${from}-01`}::date))
    select person::text as person, 1 as people, group_code as "group", commune, starts as "from", ends as "to" from within where held > 1
    union all
    select 'bundle ' || row_number() over (), count(*)::integer, group_code, commune, min(starts), max(ends)
    from within where held = 1
    group by group_code, commune, date_trunc('month', greatest(starts, ${`${from}-01`}::date)), date_trunc('month', ends), ends is null`);
}

/** Names of the communes of stays, by key. */
export async function communeNames(
  tx: Tx,
  communes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ key: string; name: string }>(sql`
    select distinct on (t.structure, t.code) t.structure || ':' || t.code as key, t.full_name as name from territories t
    where t.structure || ':' || t.code = any (${[...communes]}::text[]) order by t.structure, t.code, t.valid desc`);
  return new Map(rows.map(({ key, name }) => [key, name]));
}
