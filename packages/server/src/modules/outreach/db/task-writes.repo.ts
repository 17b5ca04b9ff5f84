import type { Actor } from '@ansinh/domain/kernel';
import type { ListKind, ListScheme } from '@ansinh/domain/memberlists';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import type { ResolvedHand } from './hands.repo.ts';

/** A task to be made of an entry: the least the door needs. */
export interface NewTask {
  readonly id: string;
  readonly listEntryId: string;
  readonly personId: string;
  readonly kind: ListKind;
  readonly scheme: ListScheme;
  readonly commune: string;
  readonly villageKey: string | null;
  readonly villageName: string;
  readonly household: string | null;
  readonly householdSize: number;
  readonly agencyId: string;
  readonly unitKey: string | null;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly dueOn: string | null;
  readonly why: string;
}

/** Two offices at once: the second is told to look again. */
const ONCE = {
  outreach_open_task_of_entry_is_one: 'outreach.changed_meanwhile',
  outreach_open_task_of_person_and_scheme_is_one: 'outreach.changed_meanwhile',
  outreach_person_is_with_one_organisation: 'outreach.changed_meanwhile',
  outreach_person_is_with_one_collector: 'outreach.changed_meanwhile',
} as const;

/** Two offices that share out one commune at once do it one after the other. */
export async function lockSharing(tx: Tx, commune: string): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`outreach ${commune}`}, 0))`);
}

/** Writes new tasks with the hands that have them. */
export async function addTasks(
  tx: Tx,
  actor: Actor,
  tasks: readonly NewTask[],
  { now, reason }: { now: Date; reason: string },
): Promise<void> {
  const rows = JSON.stringify(tasks);
  await refuseOnConstraint(
    tx.run(sql`
      insert into outreach_tasks (tenant_id, id, list_entry_id, person_id, kind, scheme, commune, village_key, village_name, household,
        household_size, agency_id, unit_key, shared_by_agency_id, full_name, birth_year, address, phone, due_on, why, created_at)
      select ${actor.tenantId}, r.id, r."listEntryId", r."personId", r.kind, r.scheme, r.commune, r."villageKey", r."villageName", r.household,
        r."householdSize", r."agencyId", r."unitKey", ${actor.agencyId}, r."fullName", r."birthYear", r.address, r.phone, r."dueOn", r.why, ${now}
      from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, "listEntryId" uuid, "personId" uuid, kind text, scheme text, commune text,
        "villageKey" text, "villageName" text, household text, "householdSize" smallint, "agencyId" uuid, "unitKey" text, "fullName" text,
        "birthYear" smallint, address text, phone text, "dueOn" date, why text)`),
    ONCE,
  );
  await tx.run(sql`
    insert into outreach_assignments (tenant_id, task_id, agency_id, unit_key, from_at, given_by, reason)
    select ${actor.tenantId}, r.id, r."agencyId", r."unitKey", ${now}, ${actor.id}, ${reason}
    from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, "agencyId" uuid, "unitKey" text)`);
}

/** Gives tasks to another hand: the one that had them is told where they went and why. */
export async function moveTasks(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
  hand: ResolvedHand,
  { now, reason }: { now: Date; reason: string },
): Promise<number> {
  const tasks = [...ids];
  await tx.run(sql`
    update outreach_assignments set until_at = ${now}, ended_by = ${actor.id}, ended_as = 'reassigned', ended_because = ${reason},
      went_to = ${hand.name}
    where tenant_id = (select app.tenant_id()) and task_id = any (${tasks}::uuid[]) and until_at is null`);
  const moved = await refuseOnConstraint(
    tx.run(sql`
      update outreach_tasks set agency_id = ${hand.agencyId}::uuid, unit_key = ${hand.unitKey}, planned_on = null, version = version + 1
      where tenant_id = (select app.tenant_id()) and id = any (${tasks}::uuid[])`),
    ONCE,
  );
  await tx.run(sql`
    insert into outreach_assignments (tenant_id, task_id, agency_id, unit_key, from_at, given_by, reason)
    select ${actor.tenantId}, id, ${hand.agencyId}::uuid, ${hand.unitKey}, ${now}, ${actor.id}, ${reason}
    from unnest(${tasks}::uuid[]) as moved (id)`);
  return moved;
}

/** Takes tasks back with the reason. Returns how many were open. */
export async function withdrawOpenTasks(
  tx: Tx,
  by: string,
  ids: readonly string[],
  { now, reason }: { now: Date; reason: string },
): Promise<number> {
  const tasks = [...ids];
  await tx.run(sql`
    update outreach_assignments set until_at = ${now}, ended_by = ${by}, ended_as = 'withdrawn', ended_because = ${reason}
    where tenant_id = (select app.tenant_id()) and task_id = any (${tasks}::uuid[]) and until_at is null`);
  return tx.run(sql`
    update outreach_tasks set state = 'withdrawn', closed_at = ${now}, closed_because = ${reason}, planned_on = null, next_on = null,
      version = version + 1
    where tenant_id = (select app.tenant_id()) and id = any (${tasks}::uuid[]) and state = 'open'`);
}

/** Gives open tasks a day, or takes it away. */
export async function setPlannedOn(tx: Tx, ids: readonly string[], day: string | null): Promise<number> {
  return tx.run(sql`
    update outreach_tasks set planned_on = ${day}::date, version = version + 1
    where tenant_id = (select app.tenant_id()) and id = any (${[...ids]}::uuid[]) and state = 'open'
      and planned_on is distinct from ${day}::date`);
}
