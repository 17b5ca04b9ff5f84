import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredRehearsal } from '../rehearsal.ts';

/** Keeps what a rehearsal found. */
export async function addRehearsal(
  tx: Tx,
  tenantId: string,
  id: string,
  at: Date,
  by: string,
  result: StoredRehearsal,
): Promise<void> {
  await tx.run(sql`
    insert into reorganisation_rehearsals (tenant_id, reorganisation_id, at, by_whom, result)
    values (${tenantId}, ${id}, ${at}, ${by}, ${JSON.stringify(result)}::jsonb)`);
}

/** Returns the last rehearsal of a decision, undefined where there is none or the actor may not see it. */
export function lastRehearsal(
  tx: Tx,
  id: string,
): Promise<{ at: string; by: string; result: StoredRehearsal } | undefined> {
  return tx.find(sql`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      coalesce(app.user_name(case when by_whom ~ '^[0-9a-f]{8}-' then by_whom::uuid end), by_whom) as by, result
    from reorganisation_rehearsals where tenant_id = app.tenant_id() and reorganisation_id = ${id} order by reorganisation_rehearsals.id desc limit 1`);
}
