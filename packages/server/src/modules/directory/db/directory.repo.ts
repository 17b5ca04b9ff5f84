import type { AgencyAlias, AgencyDirectory, Agency, Succession } from '@ansinh/domain/directory';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { GroupRuleLine } from './groups.repo.ts';

/** Returns the whole directory of the province as the pure rules read it. */
export async function readDirectory(tx: Tx): Promise<AgencyDirectory> {
  const agencies = await tx.rows<Agency>(sql`
    select a.id, a.code, a.kind, a.level, a.parent_id as "parentId", lower(a.valid) as "validFrom",
           upper(a.valid) - 1 as "validTo", coalesce(n.names, '[]') as names
    from agencies a
    left join (
      select agency_id, jsonb_agg(jsonb_build_object('name', name, 'shortName', short_name, 'from', lower(valid),
               'to', upper(valid) - 1) order by valid) as names
      from agency_names group by agency_id) n on n.agency_id = a.id
    order by a.id`);
  const aliases = await tx.rows<AgencyAlias>(sql`
    select alias, agency_id as "agencyId", group_code as "groupCode", lower(valid) as "from", upper(valid) - 1 as "to"
    from agency_aliases order by id`);
  const successions = await tx.rows<Succession>(sql`
    select from_id as "fromId", to_id as "toId", on_date as "on", share, is_primary as "primary", basis
    from agency_successions order by on_date, id`);
  const groups = await tx.rows<{ code: string; name: string; rule: GroupRuleLine[] }>(
    sql`select code, name, rule from agency_groups order by code`,
  );
  const idOf = new Map(agencies.map(({ code, id }) => [code, id]));
  return {
    agencies,
    aliases,
    successions,
    groups: groups.map(({ code, name, rule }) => ({
      code,
      name,
      members: rule.map(({ from, to, codes, kinds, levels }) => ({
        from: from ?? null,
        to: to ?? null,
        ...(codes ? { agencyIds: codes.flatMap((one) => idOf.get(one) ?? []) } : {}),
        ...(kinds ? { kinds } : {}),
        ...(levels ? { levels } : {}),
      })),
    })),
  };
}

/** Returns the names, without "tỉnh" or "thành phố", that the province bears or bore. */
export async function provincePlaceNames(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ name: string }>(sql`
    select distinct t.name from territories t
    join (select territory_structure as structure, territory_code as code from agencies
          union select territory_structure, territory_code from agency_placements) p
      on p.structure = t.structure and p.code = t.code
    where t.level = 'province'`);
  return rows.map(({ name }) => name);
}

/** A unit of one of the two territorial structures. */
export interface TerritoryRef {
  readonly structure: string;
  readonly code: string;
}

/**
 * Returns those of the agencies that serve a unit on a day: they stand on it, on a unit in it, or on a unit that took one of
 * these over, so that the scope of a regulation outlives a redrawing of borders.
 */
export async function agenciesWithin(
  tx: Tx,
  ids: readonly string[],
  on: string,
  territory: TerritoryRef,
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(sql`
    with recursive inside as (
      select structure, code from territories where structure = ${territory.structure} and code = ${territory.code}
      union
      select t.structure, t.code from territories t join inside i on t.structure = i.structure and t.parent_code = i.code),
    served as (
      select structure, code from inside
      union
      select s.to_structure, s.to_code from territory_successions s
      join inside i on i.structure = s.from_structure and i.code = s.from_code)
    select a.id from agencies a
    left join agency_placements pl on pl.tenant_id = a.tenant_id and pl.agency_id = a.id and pl.valid @> ${on}::date
    join served i on i.structure = case when pl.agency_id is null then a.territory_structure else pl.territory_structure end
      and i.code = case when pl.agency_id is null then a.territory_code else pl.territory_code end
    where a.id = any (${ids}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}
