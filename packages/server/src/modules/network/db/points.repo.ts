import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyRef, unitRef, unitRefs } from './refs.sql.ts';
import type { Point } from '@ansinh/contract/network/network.schemas';

/** Which points to return. */
export interface PointFilter {
  readonly agency?: string | undefined;
  readonly commune?: string | undefined;
  readonly key?: string | undefined;
}

/** Returns the points that the caller sees and that exist on an ISO day (one by its key: on any day), by organisation and name. */
export function pointRows(tx: Tx, day: string, { agency, commune, key }: PointFilter = {}): Promise<Point[]> {
  const [of, at, one] = [agency ?? null, commune ?? null, key ?? null];
  return tx.rows(sql`
    select u.key, u.name, ${agencyRef(sql`u.agency_id`, day)} as agency, ${unitRef(sql`u.parent_key`)} as organisation,
      ${unitRef(sql`u.commune_key`)} as commune,
      ${unitRefs(sql`coalesce(p.communes, array[u.commune_key])`)} as communes,
      coalesce(p.address, '') as address, coalesce(p.hours, '') as hours, p.phone,
      lower(u.valid)::text as "from", (upper(u.valid) - 1)::text as "to",
      (select count(*)::int from measured_units c where c.parent_key = u.key and c.kind = 'collector' and c.valid @> ${day}::date) as collectors,
      (select count(*)::int from measured_units c join measured_units o on o.tenant_id = c.tenant_id and o.key = c.parent_key
        where o.parent_key = u.key and c.kind = 'collaborator' and c.valid @> ${day}::date) as collaborators,
      coalesce(p.version, 0) as version
    from measured_units u left join collection_points p on p.tenant_id = u.tenant_id and p.unit_key = u.key
    where u.kind = 'point' and u.agency_id is not null and (case when ${one}::text is null then u.valid @> ${day}::date else u.key = ${one} end)
      and (${of}::uuid is null or u.agency_id = ${of})
      and (${at}::text is null or ${at} = any (coalesce(p.communes, array[u.commune_key])))
    order by 3, u.name, u.key`);
}

/** What is kept of a point besides its unit. */
export interface PointToStore {
  readonly key: string;
  readonly agencyId: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string | null;
  readonly communes: readonly string[];
}

/** Stores the given version of a point (0: none yet); false when somebody was faster. */
export async function storePoint(
  tx: Tx,
  tenantId: string,
  { key, agencyId, address, hours, phone, communes }: PointToStore,
  version: number,
): Promise<boolean> {
  const count = await tx.run(
    version === 0
      ? sql`insert into collection_points (tenant_id, unit_key, agency_id, address, hours, phone, communes)
          values (${tenantId}, ${key}, ${agencyId}, ${address}, ${hours}, ${phone}, ${[...communes]})
          on conflict (tenant_id, unit_key) do nothing`
      : sql`update collection_points set address = ${address}, hours = ${hours}, phone = ${phone}, communes = ${[...communes]}, version = version + 1
          where unit_key = ${key} and version = ${version}`,
  );
  return count === 1;
}

/** Returns how many people of a point go on after an ISO day. */
export async function peopleAfter(tx: Tx, pointKey: string, day: string): Promise<number> {
  const { count } = await tx.get<{ count: number }>(sql`
    select count(*)::int as count from measured_units where parent_key = ${pointKey} and not valid << daterange(${day}::date + 1, null)`);
  return count;
}
