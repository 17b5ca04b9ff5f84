import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/**
 * Adds the territories of the province as units: those of its own code after July 2025, and those of every province that went into
 * it. One that exists stays as people left it. Returns how many were added.
 */
export function addTerritoryUnits(tx: Tx, tenantId: string): Promise<number> {
  return tx.run(sql`
    with roots as (
      select '2025' as structure, code from tenants where id = ${tenantId}
      union
      select s.from_structure, s.from_code from territory_successions s
        join tenants t on t.id = ${tenantId} and s.to_structure = '2025' and s.to_code = t.code
        join territories p on p.structure = s.from_structure and p.code = s.from_code and p.level = 'province'
    ), lived as (
      select t.structure, t.code, range_agg(t.valid) as periods, bool_or(t.approximate) as approximate,
        (array_agg(t.full_name order by lower(t.valid) desc))[1] as name, (array_agg(t.level order by lower(t.valid) desc))[1] as level,
        (array_agg(t.parent_code order by lower(t.valid) desc))[1] as parent_code
      from territories t join roots r on r.structure = t.structure and r.code = t.province_code
      group by t.structure, t.code
    )
    insert into measured_units (tenant_id, key, kind, name, parent_key, commune_key, agency_id, valid, source, certainty)
    select ${tenantId}, l.structure || ':' || l.code, l.level, l.name, l.structure || ':' || l.parent_code,
      case when l.level = 'commune' then l.structure || ':' || l.code end,
      (select a.id from agencies a where a.tenant_id = ${tenantId} and a.kind = 'peoples-committee' and a.level = l.level
        and a.territory_structure = l.structure and a.territory_code = l.code order by a.id limit 1),
      range_merge(l.periods), 'db/reference/territories.csv', case when l.approximate then 'secondary' else 'verified' end
    from lived l
    on conflict (tenant_id, key) do nothing`);
}
