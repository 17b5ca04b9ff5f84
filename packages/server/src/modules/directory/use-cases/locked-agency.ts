import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { lockAgency, territoryExists, type LockedAgency } from '../db/agency-writes.repo.ts';

/** Returns the agency locked for change; refused when it is not there or was changed since the version the person saw. */
export async function lockedAgency(tx: Tx, id: string, version: number): Promise<LockedAgency> {
  const agency = await lockAgency(tx, id);
  if (!agency) throw new Refusal('platform.not_found');
  if (agency.version !== version) throw new Refusal('platform.stale', { version: agency.version });
  return agency;
}

/** Refuses a territory that the list of its structure does not have. */
export async function refuseUnknownTerritory(
  tx: Tx,
  territory: { readonly structure: string; readonly code: string } | null,
): Promise<void> {
  if (territory && !(await territoryExists(tx, territory.structure, territory.code)))
    throw new Refusal('directory.territory_unknown', territory);
}
