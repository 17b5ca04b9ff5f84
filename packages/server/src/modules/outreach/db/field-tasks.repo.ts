import type { FieldTask, FieldVisit } from '@ansinh/contract/outreach/field.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

type StoredTask = Omit<FieldTask, 'visits'>;

/** Finished tasks stay on the phone this many days, so that a collector sees what he did. */
const SHOWN_AFTER_END_DAYS = 14;
/** Visits of one task that a phone is sent. */
const MOST_VISITS = 5;

const COLUMNS = sql`t.id, t.version, t.unit_key as "unitKey", t.kind, t.scheme, t.full_name as name, t.birth_year as "birthYear", t.address,
  coalesce(v.name, t.village_name) as village, t.phone, t.household, t.household_size as "householdSize", t.due_on as "dueOn", t.why,
  t.planned_on as "plannedOn", t.next_on as "nextOn", t.state, t.outcome as "lastOutcome"`;
const FROM = sql`from outreach_tasks t left join measured_units v on v.tenant_id = t.tenant_id and v.key = t.village_key`;

/** Returns every task that units have to do, and what ended lately. */
export async function listFieldTasks(tx: Tx, units: readonly string[]): Promise<StoredTask[]> {
  return tx.rows(sql`
    select ${COLUMNS} ${FROM}
    where t.tenant_id = (select app.tenant_id()) and t.unit_key = any (${[...units]}::text[]) and t.wiped_at is null
      and (t.state = 'open' or (t.state = 'done' and t.closed_at > now() - make_interval(days => ${SHOWN_AFTER_END_DAYS})))
    order by t.planned_on nulls last, village, t.household, t.id`);
}

/** Returns the tasks of units that changed, or were visited, since a transaction. */
export async function listChangedFieldTasks(
  tx: Tx,
  units: readonly string[],
  since: string,
): Promise<StoredTask[]> {
  return tx.rows(sql`
    select ${COLUMNS} ${FROM}
    where t.tenant_id = (select app.tenant_id()) and t.unit_key = any (${[...units]}::text[])
      and (t.changed_in >= ${since}::xid8 or t.id in (select task_id from outreach_visits
        where tenant_id = (select app.tenant_id()) and changed_in >= ${since}::xid8))
    order by t.id`);
}

/** Returns those of these tasks that units have, finished or not. */
export async function findFieldTasks(
  tx: Tx,
  units: readonly string[],
  taskIds: readonly string[],
): Promise<StoredTask[]> {
  return tx.rows(sql`
    select ${COLUMNS} ${FROM}
    where t.tenant_id = (select app.tenant_id()) and t.id = any (${[...taskIds]}::uuid[]) and t.unit_key = any (${[...units]}::text[])`);
}

/** Returns tasks with their newest visits, as `userId` sees them. */
export async function withVisits(tx: Tx, userId: string, tasks: readonly StoredTask[]): Promise<FieldTask[]> {
  const ids = tasks.map(({ id }) => id);
  const rows = await tx.rows<FieldVisit & { taskId: string }>(sql`
    select v.task_id as "taskId", v.id, v.happened_at as "happenedAt", v.outcome, v.next_on as "nextOn", v.reason, v.note, v.channel,
      v.by_name as "by", coalesce(v.user_id = ${userId}::uuid, false) as own, p.visit_id is not null as photo, v.conflict
    from outreach_visits v left join outreach_photos p on p.tenant_id = v.tenant_id and p.visit_id = v.id
    where v.tenant_id = (select app.tenant_id()) and v.task_id = any (${ids}::uuid[])
    order by v.happened_at desc, v.id desc`);
  const visits = new Map<string, FieldVisit[]>();
  for (const { taskId, ...visit } of rows) {
    const of = visits.get(taskId) ?? [];
    if (of.length < MOST_VISITS) of.push(visit);
    visits.set(taskId, of);
  }
  return tasks.map((task) => ({ ...task, visits: visits.get(task.id) ?? [] }));
}
