import type { TaskVisit } from '@ansinh/contract/outreach/tasks.schemas';
import type { RegisterOutcome, TaskState } from '@ansinh/domain/outreach';
import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { VISIT_COLUMNS, VISITS } from './task-history.repo.ts';

interface Decided<State> {
  readonly state: State;
  readonly decision: string;
  readonly settledBy: string | null;
  readonly settledAt: string | null;
  readonly version: number;
}

/** A late visit with its person and who has him now. */
export type StoredConflict = TaskVisit &
  Decided<'open' | 'taken' | 'set-aside'> & {
    readonly taskId: string;
    readonly person: string | null;
    readonly commune: string;
    readonly holder: string | null;
    readonly taskState: TaskState;
  };

/** Most decisions a list shows; those that wait come first. */
const MOST = 500;

/** Returns late visits whose task is in one's sight, those that wait first. */
export async function listStoredConflicts(
  tx: Tx,
  which: 'open' | 'settled' | 'all',
): Promise<StoredConflict[]> {
  return tx.rows(sql`
    select ${VISIT_COLUMNS}, t.id as "taskId", t.full_name as person, t.commune, u.name as holder, t.state as "taskState", c.state,
      c.reason as decision, case when c.settled_by is null then null else ${doerName(sql`c.settled_by`)} end as "settledBy",
      c.settled_at as "settledAt", c.version
    from outreach_conflicts c join ${VISITS} on v.tenant_id = c.tenant_id and v.id = c.visit_id
      join outreach_tasks t on t.tenant_id = c.tenant_id and t.id = c.task_id
      left join measured_units u on u.tenant_id = t.tenant_id and u.key = t.unit_key
    where c.tenant_id = (select app.tenant_id()) and (${which} = 'all' or (c.state = 'open') = (${which} = 'open'))
    order by (c.state = 'open') desc, v.received_at desc limit ${MOST}`);
}

/** A late visit as deciding needs it, locked. */
export async function lockConflict(
  tx: Tx,
  visitId: string,
): Promise<{ taskId: string; state: string; version: number; outcome: TaskVisit['outcome'] } | undefined> {
  return tx.find(sql`
    select c.task_id as "taskId", c.state, c.version, v.outcome
    from outreach_conflicts c join outreach_visits v on v.tenant_id = c.tenant_id and v.id = c.visit_id
    where c.tenant_id = (select app.tenant_id()) and c.visit_id = ${visitId} for update of c`);
}

/** Writes what was decided about a late visit. */
export async function settleStoredConflict(
  tx: Tx,
  visitId: string,
  decision: { state: 'taken' | 'set-aside'; reason: string; by: string; at: Date },
): Promise<void> {
  await tx.run(sql`
    update outreach_conflicts set state = ${decision.state}, reason = ${decision.reason}, settled_by = ${decision.by},
      settled_at = ${decision.at}, version = version + 1
    where tenant_id = (select app.tenant_id()) and visit_id = ${visitId}`);
}

/** What a visit says about the register. */
export type StoredProposal = Decided<'open' | 'corrected' | 'rejected'> & {
  readonly visitId: string;
  readonly taskId: string;
  readonly personId: string | null;
  readonly person: string | null;
  readonly commune: string;
  readonly kind: RegisterOutcome;
  readonly note: string;
  readonly by: string;
  readonly happenedAt: string;
  readonly photo: boolean;
};

/** Returns proposals in one's sight, those that wait first. */
export async function listStoredProposals(
  tx: Tx,
  which: 'open' | 'settled' | 'all',
  kind: RegisterOutcome | undefined,
): Promise<StoredProposal[]> {
  return tx.rows(sql`
    select r.visit_id as "visitId", r.task_id as "taskId", r.person_id as "personId", t.full_name as person, r.commune, r.kind, v.note,
      v.by_name as by, v.happened_at as "happenedAt", p.visit_id is not null as photo, r.state, r.reason as decision,
      case when r.settled_by is null then null else ${doerName(sql`r.settled_by`)} end as "settledBy", r.settled_at as "settledAt", r.version
    from outreach_proposals r join ${VISITS} on v.tenant_id = r.tenant_id and v.id = r.visit_id
      join outreach_tasks t on t.tenant_id = r.tenant_id and t.id = r.task_id
    where r.tenant_id = (select app.tenant_id()) and (${which} = 'all' or (r.state = 'open') = (${which} = 'open'))
      and (${kind ?? null}::text is null or r.kind = ${kind ?? null})
    order by (r.state = 'open') desc, v.happened_at desc limit ${MOST}`);
}

/** Writes what Social Insurance did about a proposal; returns false where somebody else decided meanwhile. */
export async function settleStoredProposal(
  tx: Tx,
  visitId: string,
  version: number,
  decision: { state: 'corrected' | 'rejected'; reason: string; by: string; at: Date },
): Promise<boolean> {
  const settled = await tx.run(sql`
    update outreach_proposals set state = ${decision.state}, reason = ${decision.reason}, settled_by = ${decision.by},
      settled_at = ${decision.at}, version = version + 1
    where tenant_id = (select app.tenant_id()) and visit_id = ${visitId} and state = 'open' and version = ${version}`);
  return settled === 1;
}

/** Whether the caller may correct the register. */
export async function keepsRegisters(tx: Tx): Promise<boolean> {
  const { keeps } = await tx.get<{ keeps: boolean }>(sql`select app.keeps_registers() as keeps`);
  return keeps;
}
