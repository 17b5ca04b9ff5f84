import type { Actor } from '@ansinh/domain/kernel';
import type {
  Channel,
  CountedVisit,
  Outcome,
  RefusalReason,
  Standing,
  TaskState,
  VisitConflict,
} from '@ansinh/domain/outreach';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A visit to be written down. */
export interface NewVisit {
  readonly id: string;
  readonly taskId: string;
  readonly unitKey: string | null;
  readonly byName: string;
  readonly deviceId: string;
  readonly happenedAt: Date;
  readonly outcome: Outcome;
  readonly nextOn: string | null;
  readonly reason: RefusalReason | null;
  readonly note: string;
  readonly channel: Channel;
  readonly conflict: VisitConflict | null;
}

/** A task as a visit needs it, locked until the transaction ends. */
export interface LockedTask {
  readonly id: string;
  readonly unitKey: string | null;
  readonly personId: string | null;
  readonly fullName: string | null;
  readonly commune: string;
  readonly state: TaskState;
  readonly lastVisitAt: string | null;
  readonly closedBecause: string | null;
}

/** The columns of a LockedTask. */
export const LOCKED_TASK = sql`id, unit_key as "unitKey", person_id as "personId", full_name as "fullName", commune, state,
  last_visit_at as "lastVisitAt", closed_because as "closedBecause"`;

/** Returns a task in one's sight, locked; undefined where it is not. */
export async function lockTask(tx: Tx, taskId: string): Promise<LockedTask | undefined> {
  return tx.find(sql`
    select ${LOCKED_TASK} from outreach_tasks where tenant_id = (select app.tenant_id()) and id = ${taskId} for update`);
}

/** Returns the last time a task was with units and left them. */
export async function findLeft(
  tx: Tx,
  units: readonly string[],
  taskId: string,
): Promise<
  { endedAs: 'reassigned' | 'withdrawn' | 'done'; wentTo: string | null; because: string } | undefined
> {
  return tx.find(sql`
    select ended_as as "endedAs", went_to as "wentTo", ended_because as because from outreach_assignments
    where tenant_id = (select app.tenant_id()) and task_id = ${taskId} and unit_key = any (${[...units]}::text[])
      and until_at is not null
    order by until_at desc limit 1`);
}

/** Returns who sent a visit that is here already and may be seen. */
export async function findSentVisit(
  tx: Tx,
  id: string,
): Promise<{ taskId: string; userId: string | null } | undefined> {
  return tx.find(sql`
    select task_id as "taskId", user_id as "userId" from outreach_visits
    where tenant_id = (select app.tenant_id()) and id = ${id}`);
}

/** Returns which of these visits are here already and may be seen, with who sent them. */
export async function findSentVisits(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { taskId: string; userId: string | null }>> {
  const rows = await tx.rows<{ id: string; taskId: string; userId: string | null }>(sql`
    select id, task_id as "taskId", user_id as "userId" from outreach_visits
    where tenant_id = (select app.tenant_id()) and id = any (${[...ids]}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Writes a visit down; returns false where its id is used already. */
export async function addVisit(tx: Tx, actor: Actor, visit: NewVisit, now: Date): Promise<boolean> {
  const added = await tx.run(sql`
    insert into outreach_visits (tenant_id, id, task_id, unit_key, agency_id, user_id, by_name, device_id, happened_at, received_at, outcome,
      next_on, reason, note, channel, conflict)
    values (${actor.tenantId}, ${visit.id}, ${visit.taskId}, ${visit.unitKey}, ${actor.agencyId}, ${actor.kind === 'person' ? actor.id : null},
      ${visit.byName}, ${visit.deviceId}, ${visit.happenedAt}, ${now}, ${visit.outcome}, ${visit.nextOn}, ${visit.reason}, ${visit.note},
      ${visit.channel}, ${visit.conflict})
    on conflict do nothing`);
  return added === 1;
}

/** Notes that an office must look at a visit that came too late. */
export async function addConflict(
  tx: Tx,
  tenantId: string,
  { id, taskId }: Pick<NewVisit, 'id' | 'taskId'>,
): Promise<void> {
  await tx.run(
    sql`insert into outreach_conflicts (tenant_id, visit_id, task_id) values (${tenantId}, ${id}, ${taskId})`,
  );
}

/** Proposes to Social Insurance what a visit learned about the register. */
export async function addProposal(
  tx: Tx,
  tenantId: string,
  visit: { id: string; outcome: Outcome },
  task: Pick<LockedTask, 'id' | 'personId' | 'commune'>,
): Promise<void> {
  await tx.run(sql`
    insert into outreach_proposals (tenant_id, visit_id, task_id, person_id, commune, kind)
    values (${tenantId}, ${visit.id}, ${task.id}, ${task.personId}, ${task.commune}, ${visit.outcome})`);
}

/** Returns the visits that count for a task: without conflict, or taken over by an office. */
export async function countedVisits(tx: Tx, taskId: string): Promise<CountedVisit[]> {
  return tx.rows(sql`
    select v.id, v.happened_at as "happenedAt", v.outcome, v.next_on as "nextOn" from outreach_visits v
    where v.tenant_id = (select app.tenant_id()) and v.task_id = ${taskId} and (v.conflict is null or exists (
      select from outreach_conflicts c where c.tenant_id = v.tenant_id and c.visit_id = v.id and c.state = 'taken'))`);
}

/** Writes where a task stands after its visits; a task that was withdrawn stays so. Ends the hand that had it when it is done. */
export async function applyStanding(
  tx: Tx,
  taskId: string,
  standing: Standing,
  end: { at: Date; because: string; by: string },
): Promise<void> {
  const { state, outcome, nextOn, lastVisitAt, visits } = standing;
  const closes = state === 'done';
  await tx.run(sql`
    update outreach_tasks set outcome = ${outcome}, last_visit_at = ${lastVisitAt}, visits = ${visits}, version = version + 1,
      next_on = ${nextOn},
      closed_at = case when state = 'withdrawn' then closed_at when ${closes} then coalesce(closed_at, ${end.at}) end,
      closed_because = case when state = 'withdrawn' then closed_because when ${closes} then ${end.because} end,
      state = case when state = 'withdrawn' then state else ${state} end
    where tenant_id = (select app.tenant_id()) and id = ${taskId}`);
  if (closes)
    await tx.run(sql`
      update outreach_assignments set until_at = ${end.at}, ended_by = ${end.by}, ended_as = 'done', ended_because = ${end.because}
      where tenant_id = (select app.tenant_id()) and task_id = ${taskId} and until_at is null`);
}
