import { raw, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AgencyAliasRow, AgencyNameRow, SuccessionRow, TerritoryRef } from '../agency-row.ts';
import { agencyNameOn, agencyRef } from './agency-name-on.ts';

/** Returns the names of an agency over time, oldest first. */
export async function namesOf(tx: Tx, agencyId: string): Promise<AgencyNameRow[]> {
  return tx.rows<AgencyNameRow>(sql`
    select name, short_name as "shortName", lower(valid) as "from", upper(valid) - 1 as "to", certainty, note
    from agency_names where agency_id = ${agencyId} order by valid`);
}

/** Returns the aliases of an agency. */
export async function aliasesOf(tx: Tx, agencyId: string): Promise<AgencyAliasRow[]> {
  return tx.rows<AgencyAliasRow>(sql`
    select id, alias, lower(valid) as "from", upper(valid) - 1 as "to" from agency_aliases
    where agency_id = ${agencyId} order by alias collate "vi-x-icu", valid`);
}

/** Returns the successions an agency took part in, on the given side, each naming the other agency as of that day. */
export async function successionsOf(
  tx: Tx,
  agencyId: string,
  side: 'predecessors' | 'successors',
): Promise<SuccessionRow[]> {
  const [own, other] = side === 'predecessors' ? ['to_id', 'from_id'] : ['from_id', 'to_id'];
  const named = side === 'predecessors' ? sql`(s.on_date - 1)` : sql`s.on_date`;
  return tx.rows<SuccessionRow>(sql`
    select s.id, ${agencyRef('a', 'n')} as agency, s.on_date as "on", s.share, s.divided_by as "dividedBy",
           s.is_primary as "primary", s.scope, s.basis, s.certainty
    from agency_successions s
    join agencies a on a.tenant_id = s.tenant_id and a.id = s.${raw(other)}
    join ${agencyNameOn('a', named)} n on true
    where s.${raw(own)} = ${agencyId}
    order by s.on_date, s.is_primary desc, n.name collate "vi-x-icu", s.id`);
}

/** Returns the territories an agency covers on a day besides the one it stands on. */
export async function coveragesOf(tx: Tx, agencyId: string, on: string): Promise<TerritoryRef[]> {
  return tx.rows<TerritoryRef>(sql`
    select c.territory_structure as structure, c.territory_code as code, t.full_name as name
    from agency_coverages c
    join lateral (select full_name from territories
      where structure = c.territory_structure and code = c.territory_code
      order by (valid @> ${on}::date) desc, valid desc limit 1) t on true
    where c.agency_id = ${agencyId} and c.valid @> ${on}::date order by code`);
}
