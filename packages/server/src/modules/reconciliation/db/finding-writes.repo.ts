import type { FindingOutcome, FindingState } from '@ansinh/domain/reconciliation';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What a step leaves behind. */
export interface SettledFinding {
  readonly state: FindingState;
  readonly outcome: FindingOutcome | null;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Moves a finding. Returns its new version. */
export async function moveFinding(tx: Tx, id: string, to: SettledFinding): Promise<number> {
  const settled = to.outcome !== null;
  const { version } = await tx.get<{ version: number }>(sql`
    update findings set state = ${to.state}, outcome = ${to.outcome}, outcome_note = ${settled ? to.note : null}, outcome_by = ${settled ? to.by : null},
      outcome_at = ${settled ? to.at : null}, version = version + 1
    where id = ${id} returning version`);
  return version;
}

/** Takes a finding in hand for a person of the agency it is assigned to. */
export async function takeInHand(tx: Tx, id: string, userId: string): Promise<void> {
  await tx.run(sql`
    update findings f set assignee_user_id = u.id from users u
    where f.id = ${id} and u.tenant_id = f.tenant_id and u.id = ${userId} and u.agency_id = f.assignee_agency_id`);
}

/** One line of a finding's time line. */
export interface NewEvent {
  readonly kind: 'assigned' | 'started' | 'notified' | 'settled' | 'reopened' | 'note';
  readonly actor: string;
  readonly userId: string | null;
  readonly agencyId: string | null;
  readonly at: Date;
  readonly note: string | null;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Adds one line to the time lines of findings. */
export async function addEvents(
  tx: Tx,
  tenantId: string,
  ids: readonly string[],
  event: NewEvent,
): Promise<void> {
  await tx.run(sql`
    insert into finding_events (tenant_id, finding_id, at, kind, actor, user_id, agency_id, note, detail)
    select ${tenantId}, id, ${event.at}, ${event.kind}, ${event.actor}, ${event.userId}, ${event.agencyId}, ${event.note},
      ${JSON.stringify(event.detail ?? {})}::jsonb from unnest(${[...ids]}::uuid[]) as id`);
}

/** Gives findings that still stand as seen to an agency or a person of it. Returns the ids given. */
export async function assignUnchanged(
  tx: Tx,
  findings: readonly { readonly id: string; readonly version: number }[],
  to: { readonly agencyId: string; readonly userId: string | null; readonly due: string | null },
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    update findings f set assignee_agency_id = ${to.agencyId}, assignee_user_id = ${to.userId}, due_on = coalesce(${to.due}::date, f.due_on),
      version = f.version + 1
    from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as wanted (id uuid, version integer)
    where f.id = wanted.id and f.version = wanted.version and f.state in ('open', 'working')
      and ((select app.keeps_registers()) or f.commune = any ((select app.register_communes())::text[]))
    returning f.id`);
  return rows.map(({ id }) => id);
}

/** Returns whether an agency of today, and a person of it when named, can be given work. */
export async function canBeAssigned(tx: Tx, agencyId: string, userId: string | null): Promise<boolean> {
  const found = await tx.rows(sql`
    select from agencies a where a.id = ${agencyId} and a.valid @> current_date
      and (${userId}::uuid is null or exists (select from users u where u.id = ${userId} and u.agency_id = a.id and u.disabled_at is null))`);
  return found.length > 0;
}
