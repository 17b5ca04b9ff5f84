import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A collection organisation of the directory with its unit, as far as the caller sees it. */
export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly unit: { readonly key: string; readonly name: string } | null;
}

/** Returns the collection organisations of an ISO day: the caller's own, those whose people or contracts he sees, all for who leads. */
export function organisationRows(tx: Tx, day: string): Promise<OrganisationRow[]> {
  return tx.rows(sql`
    select a.id, coalesce(n.name, a.code) as name,
      (select jsonb_build_object('key', u.key, 'name', u.name) from measured_units u
        where u.agency_id = a.id and u.kind = 'organisation' and u.valid @> ${day}::date order by u.key limit 1) as unit
    from agencies a left join agency_names n on n.tenant_id = a.tenant_id and n.agency_id = a.id and n.valid @> ${day}::date
    where a.kind = 'collection-organisation' and a.valid @> ${day}::date
      and ((select app.is_system()) or (select app.sees_network()) or a.id = (select app.agency_id())
        or exists (select from measured_units u where u.agency_id = a.id and u.kind in ('point', 'collector'))
        or exists (select from collection_contracts c where c.agency_id = a.id and c.valid @> ${day}::date))
    order by 2`);
}

/** A village with how many people of the network look after it. */
export interface ServedVillage {
  readonly key: string;
  readonly name: string;
  readonly commune: { readonly key: string; readonly name: string };
  readonly collectors: number;
  readonly collaborators: number;
}

/**
 * Returns the villages of an ISO day where the caller works or may see everybody, with how many people of all organisations look after
 * them then. An organisation sees the villages of the communes its points serve.
 */
export function servedVillages(tx: Tx, day: string, commune?: string): Promise<ServedVillage[]> {
  const at = commune ?? null;
  return tx.rows(sql`
    select v.key, v.name, jsonb_build_object('key', c.key, 'name', c.name) as commune,
      coalesce(s.collectors, 0) as collectors, coalesce(s.collaborators, 0) as collaborators
    from measured_units v join measured_units c on c.tenant_id = v.tenant_id and c.key = v.commune_key
      left join app.village_people(${day}::date) s on s.village_key = v.key
    where v.kind = 'village' and v.valid @> ${day}::date and (${at}::text is null or v.commune_key = ${at})
      and ((select app.is_system()) or (select app.sees_network()) or v.commune_key in (select app.own_units())
        or v.commune_key in (select p.commune_key from measured_units p where p.kind = 'point' and p.agency_id = (select app.agency_id()))
        or v.commune_key in (select unnest(p.communes) from collection_points p where p.agency_id = (select app.agency_id())))
    order by c.name, v.name, v.key`);
}

/** True for whoever leads the network of the province: the provincial Social Insurance and the province's administrators. */
export async function leadsNetwork(tx: Tx): Promise<boolean> {
  const { leads } = await tx.get<{ leads: boolean }>(
    sql`select (select app.is_system()) or (select app.sees_network()) as leads`,
  );
  return leads;
}
