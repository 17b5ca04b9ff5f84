import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SHOWN_WORK, type WorkInHand } from '../../../platform/work-in-hand.ts';

/** Returns the programs that may still act for the agencies; agencies without any are absent. */
export function clientsInHand(tx: Tx, agencyIds: readonly string[]): Promise<WorkInHand[]> {
  return tx.rows<WorkInHand>(sql`
    select agency_id as "agencyId", count(*)::int as count, (array_agg(name order by name))[1:${SHOWN_WORK}] as samples
    from api_clients where agency_id = any (${[...agencyIds]}::uuid[]) and revoked_at is null and expires_at > now()
    group by agency_id`);
}
