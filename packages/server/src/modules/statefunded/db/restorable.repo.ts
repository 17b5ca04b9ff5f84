import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns true if a line that was taken off may stand on its list again: the list was not sent meanwhile. */
export async function restorable(tx: Tx, memberId: string): Promise<boolean> {
  const row = await tx.find<{ ok: boolean }>(sql`
    select l.state <> 'sent' as ok from statefunded_members m join statefunded_lists l on l.tenant_id = m.tenant_id and l.id = m.list_id
    where m.tenant_id = (select app.tenant_id()) and m.id = ${memberId} and m.dropped_at is not null`);
  return row?.ok ?? false;
}
