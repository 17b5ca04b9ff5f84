import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Outcome } from '@ansinh/domain/outreach';

/** Where a phone's knowledge stands: which database, which transaction, when. */
export interface SyncMark {
  readonly database: string;
  readonly since: string;
}

/** Returns the mark to ask from next time: whatever a transaction that is open now writes comes after it. */
export async function readSyncMark(tx: Tx): Promise<SyncMark> {
  return tx.get(sql`
    select (select system_identifier::text from pg_control_system()) as database,
      pg_snapshot_xmin(pg_current_snapshot())::text as since`);
}

/** A task that left units, with what he who had it was told. */
export interface LeftTask {
  readonly id: string;
  readonly endedAs: 'reassigned' | 'withdrawn';
  readonly wentTo: string | null;
  readonly because: string;
}

/** Returns what left units since a transaction and is not with any of them now. */
export async function listLeftTasks(tx: Tx, units: readonly string[], since: string): Promise<LeftTask[]> {
  return tx.rows(sql`
    select distinct on (a.task_id) a.task_id as id, a.ended_as as "endedAs", a.went_to as "wentTo", a.ended_because as because
    from outreach_assignments a
    where a.tenant_id = (select app.tenant_id()) and a.unit_key = any (${[...units]}::text[]) and a.changed_in >= ${since}::xid8
      and a.ended_as in ('reassigned', 'withdrawn')
      and not exists (select from outreach_tasks t where t.tenant_id = a.tenant_id and t.id = a.task_id
        and t.unit_key = any (${[...units]}::text[]) and t.state <> 'withdrawn')
    order by a.task_id, a.until_at desc`);
}

/** What a collector should read about visits that came too late. */
export interface StoredNotice {
  readonly visitId: string;
  readonly taskId: string | null;
  readonly at: string;
  readonly day: string;
  readonly outcome: Outcome;
  readonly own: boolean;
  readonly by: string;
  readonly person: string | null;
  readonly state: 'open' | 'taken' | 'set-aside';
  readonly reason: string;
}

/** Returns the late visits of the last 60 days that `userId` made, or that were made to a person of his. */
export async function listNotices(tx: Tx, userId: string, units: readonly string[]): Promise<StoredNotice[]> {
  return tx.rows(sql`
    select v.id as "visitId", t.id as "taskId", coalesce(c.settled_at, v.received_at) as at,
      v.happened_at::date as day, v.outcome, v.user_id = ${userId}::uuid as own, v.by_name as by,
      t.full_name as person, c.state, c.reason
    from outreach_conflicts c join outreach_visits v on v.tenant_id = c.tenant_id and v.id = c.visit_id
      left join outreach_tasks t on t.tenant_id = v.tenant_id and t.id = v.task_id and t.unit_key = any (${[...units]}::text[])
    where c.tenant_id = (select app.tenant_id()) and v.received_at > now() - interval '60 days'
      and (v.user_id = ${userId}::uuid or (t.id is not null and t.state = 'open' and c.state = 'open'))
    order by at desc`);
}
