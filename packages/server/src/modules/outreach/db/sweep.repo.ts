import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns open tasks whose entry left the list, with what the list says. */
export async function tasksOfClosedEntries(tx: Tx): Promise<{ id: string; because: string }[]> {
  return tx.rows(sql`
    select t.id, e.closed_because as because from outreach_tasks t
      join list_entries e on e.tenant_id = t.tenant_id and e.id = t.list_entry_id
    where t.tenant_id = (select app.tenant_id()) and t.state = 'open' and e.closed_at is not null
    order by t.id limit 5000 for update of t`);
}

/** Wipes the copy of the person from tasks that ended before an instant. Returns how many. */
export async function wipeEndedTasks(tx: Tx, endedBefore: Date, now: Date): Promise<number> {
  return tx.run(sql`
    update outreach_tasks set full_name = null, birth_year = null, address = null, phone = null, wiped_at = ${now}, version = version + 1
    where tenant_id = (select app.tenant_id()) and state <> 'open' and wiped_at is null and closed_at < ${endedBefore}`);
}

/** Returns the provinces of the installation. */
export async function tenantIds(tx: Tx): Promise<string[]> {
  return (await tx.rows<{ id: string }>(sql`select id from tenants order by code`)).map(({ id }) => id);
}
