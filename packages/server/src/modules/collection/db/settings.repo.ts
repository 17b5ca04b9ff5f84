import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What an organisation agreed on; version 0: nothing yet, these are conventions. */
export interface CollectionSettings {
  readonly tariffDifference: 'refuse' | 'reason';
  readonly remitWithin: number;
  readonly gapMonths: number;
  readonly payDay: number;
  readonly basis: string;
  readonly version: number;
}

const CONVENTION: CollectionSettings = {
  tariffDifference: 'reason',
  remitWithin: 1,
  gapMonths: 3,
  payDay: 28,
  basis: '',
  version: 0,
};

/** Returns what an organisation agreed on, or the conventions that hold until it has. */
export async function settingsOf(tx: Tx, agencyId: string): Promise<CollectionSettings> {
  const stored = await tx.find<CollectionSettings>(sql`
    select tariff_difference as "tariffDifference", remit_within as "remitWithin", gap_months as "gapMonths", pay_day as "payDay", basis, version
    from collection_settings where agency_id = ${agencyId}`);
  return stored ?? CONVENTION;
}

/** Keeps settings over those of a version (0: none yet). Returns the next version, or undefined where they changed meanwhile. */
export async function keepSettings(
  tx: Tx,
  tenantId: string,
  agencyId: string,
  { tariffDifference, remitWithin, gapMonths, payDay, basis, version }: CollectionSettings,
): Promise<number | undefined> {
  const kept =
    version === 0
      ? sql`insert into collection_settings (tenant_id, agency_id, tariff_difference, remit_within, gap_months, pay_day, basis)
          values (${tenantId}, ${agencyId}, ${tariffDifference}, ${remitWithin}, ${gapMonths}, ${payDay}, ${basis})
          on conflict do nothing returning version`
      : sql`update collection_settings set tariff_difference = ${tariffDifference}, remit_within = ${remitWithin}, gap_months = ${gapMonths},
          pay_day = ${payDay}, basis = ${basis}, version = version + 1
          where agency_id = ${agencyId} and version = ${version} returning version`;
  return (await tx.find<{ version: number }>(kept))?.version;
}
