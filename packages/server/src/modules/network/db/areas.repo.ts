import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A village with the commune it lies in. */
export interface VillageRow {
  readonly key: string;
  readonly name: string;
  readonly commune: string;
}

/** Returns those of the units that are villages. */
export function villagesOf(tx: Tx, keys: readonly string[]): Promise<VillageRow[]> {
  return tx.rows(sql`
    select key, name, commune_key as commune from measured_units where kind = 'village' and key = any (${[...keys]}::text[])`);
}

/** Returns the villages of communes that exist on an ISO day. */
export function villagesIn(tx: Tx, communes: readonly string[], day: string): Promise<VillageRow[]> {
  return tx.rows(sql`
    select key, name, commune_key as commune from measured_units
    where kind = 'village' and commune_key = any (${[...communes]}::text[]) and valid @> ${day}::date order by name, key`);
}

/** Makes a person's villages exactly these from an ISO day on; what he looked after before keeps its days. */
export async function setAreas(
  tx: Tx,
  member: { readonly tenantId: string; readonly key: string; readonly agencyId: string },
  villages: readonly VillageRow[],
  day: string,
): Promise<void> {
  const { tenantId, key, agencyId } = member;
  await endAreas(
    tx,
    key,
    day,
    villages.map((village) => village.key),
  );
  for (const village of villages)
    await tx.run(sql`
      insert into network_areas (tenant_id, unit_key, village_key, agency_id, commune_key, valid)
      select ${tenantId}, ${key}, ${village.key}, ${agencyId}, ${village.commune}, daterange(${day}::date, null)
      where not exists (select from network_areas where unit_key = ${key} and village_key = ${village.key} and upper_inf(valid))`);
}

/** Ends a person's areas before an ISO day, all but the kept villages; areas that had not begun by then are taken out. */
export async function endAreas(
  tx: Tx,
  key: string,
  day: string,
  kept: readonly string[] = [],
): Promise<void> {
  await tx.run(sql`
    delete from network_areas where unit_key = ${key} and village_key <> all (${[...kept]}::text[]) and lower(valid) >= ${day}::date`);
  await tx.run(sql`
    update network_areas set valid = daterange(lower(valid), ${day}::date)
    where unit_key = ${key} and village_key <> all (${[...kept]}::text[]) and valid @> ${day}::date`);
}

/** Returns the villages a person looks after on an ISO day. */
export function areasOf(tx: Tx, key: string, day: string): Promise<VillageRow[]> {
  return tx.rows(sql`
    select v.key, v.name, r.commune_key as commune from network_areas r join measured_units v on v.tenant_id = r.tenant_id and v.key = r.village_key
    where r.unit_key = ${key} and r.valid @> ${day}::date`);
}
