import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns who takes data out, for the mark on the file: name and agency, or the actor's id for a program. */
export async function exporterName(tx: Tx, actorId: string): Promise<string> {
  const row = await tx.find<{ who: string }>(sql`
    select u.name || ', ' || (select n.name from agency_names n where n.tenant_id = u.tenant_id and n.agency_id = u.agency_id
      order by n.valid desc limit 1) as who from users u where u.id::text = ${actorId}`);
  return row?.who ?? actorId;
}
