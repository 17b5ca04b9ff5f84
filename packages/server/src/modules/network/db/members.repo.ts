import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A person of the network as he is stored: the unit he is, whom he works for, and the account he signs in with. */
export interface StoredMember {
  readonly unitKey: string;
  readonly agencyId: string;
  readonly userId: string | null;
  readonly phone: string | null;
}

/** Adds members; who is there stays as he is. Returns how many were added. */
export async function addMissingMembers(
  tx: Tx,
  tenantId: string,
  members: readonly StoredMember[],
): Promise<number> {
  let added = 0;
  for (const { unitKey, agencyId, userId, phone } of members)
    added += await tx.run(sql`
      insert into network_members (tenant_id, unit_key, agency_id, user_id, phone)
      values (${tenantId}, ${unitKey}, ${agencyId}, ${userId}, ${phone}) on conflict (tenant_id, unit_key) do nothing`);
  return added;
}
