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

/** Wipes the copy of the person from tasks that ended before an instant, with notes and photos of their visits. Returns of how many. */
export async function wipeEndedTasks(tx: Tx, endedBefore: Date, now: Date): Promise<number> {
  const wiped = await tx.run(sql`
    update outreach_tasks set full_name = null, birth_year = null, address = null, phone = null, wiped_at = ${now}, version = version + 1
    where tenant_id = (select app.tenant_id()) and state <> 'open' and wiped_at is null and closed_at < ${endedBefore}`);
  if (wiped > 0) await wipeVisits(tx, now);
  return wiped;
}

/** One statement for photo and file: each may go only because the other is there. */
async function wipeVisits(tx: Tx, now: Date): Promise<void> {
  const visits = sql`select v.id from outreach_visits v join outreach_tasks t on t.tenant_id = v.tenant_id and t.id = v.task_id
    where t.tenant_id = (select app.tenant_id()) and t.wiped_at = ${now}`;
  await tx.run(sql`
    with photos as (delete from outreach_photos where tenant_id = (select app.tenant_id()) and visit_id in (${visits}) returning file_id)
    delete from files where tenant_id = (select app.tenant_id()) and id in (select file_id from photos)`);
  await tx.run(
    sql`update outreach_visits set note = '' where tenant_id = (select app.tenant_id()) and note <> '' and id in (${visits})`,
  );
}
