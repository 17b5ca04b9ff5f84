import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { LOCKED_TASK, type LockedTask } from './visit-writes.repo.ts';

/** Returns the open tasks in one's sight that a receipt answers: the one it names, and those of its people for its scheme. Locked. */
export function openTasksOfReceipt(
  tx: Tx,
  taskId: string | null,
  personIds: readonly string[],
  scheme: string,
): Promise<LockedTask[]> {
  return tx.rows<LockedTask>(sql`
    select ${LOCKED_TASK} from outreach_tasks where tenant_id = (select app.tenant_id()) and state = 'open'
      and (id = ${taskId} or (person_id = any (${[...personIds]}::uuid[]) and scheme = ${scheme}))
    order by id for update`);
}

/** Returns the name of a collector's unit as visits show it; empty where it is not seen. */
export async function unitName(tx: Tx, unitKey: string): Promise<string> {
  const unit = await tx.find<{ name: string }>(sql`select name from measured_units where key = ${unitKey}`);
  return unit?.name ?? '';
}
