import { foldDiacritics } from '@ansinh/vietnamese/text';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DutyFields, DutyRow, DutyState, NewDuty } from './duty-row.ts';

const COLUMNS = sql`d.id, d.regulation_id as "regulationId", d.provision_id as "provisionId", p.citation, d.code, d.ord, d.state, d.lead,
  d.coordinating, d.recipient, d.executor, d.action, d.quote, d.schemes, d.recurrence, d.deadline, d.deliverable, d.binding, d.note,
  round(d.confidence::numeric, 3)::float8 as confidence, d.why, d.schedule_policy as "schedulePolicy", d.same_as as "sameAs",
  d.replaced_by as "replacedBy", d.version, d.changed_by as "changedBy", d.changed_at as "changedAt", d.confirmed_at as "confirmedAt"`;
const FROM = sql`duties d join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id`;

function searchText(duty: DutyFields): string {
  const { lead, coordinating, recipient, executor, action, quote, deliverable } = duty;
  return foldDiacritics(
    [...lead, ...coordinating, ...recipient, ...executor, action, quote, deliverable].join(' '),
  );
}

/** Returns a new id for a duty: time-ordered, like those the database makes. */
export async function newDutyIds(tx: Tx, count: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    sql`select uuidv7() as id from generate_series(1, ${count}::int)`,
  );
  return rows.map(({ id }) => id);
}

/** Stores duties of one regulation in one statement. */
export async function insertDuties(
  tx: Tx,
  tenantId: string,
  by: string,
  regulationId: string,
  duties: readonly NewDuty[],
): Promise<void> {
  const rows = duties.map((duty) => ({ ...duty, search: searchText(duty) }));
  await tx.run(sql`
    insert into duties (tenant_id, regulation_id, id, provision_id, code, ord, state, lead, coordinating, recipient, executor, action,
      quote, schemes, recurrence, deadline, deliverable, binding, confidence, why, schedule_policy, note, same_as, search_text,
      changed_by, confirmed_by, confirmed_at)
    select ${tenantId}, ${regulationId}, d.id, d."provisionId", d.code, d.ord, d.state, d.lead, d.coordinating, d.recipient, d.executor,
      d.action, d.quote, d.schemes, d.recurrence, nullif(d.deadline, 'null'), d.deliverable, d.binding, d.confidence, d.why,
      d."schedulePolicy", d.note, d."sameAs", d.search, ${by},
      case when d.state = 'confirmed' then ${by} end, case when d.state = 'confirmed' then now() end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d (id uuid, "provisionId" text, code text, ord int, state text,
      lead text[], coordinating text[], recipient text[], executor text[], action text, quote text, schemes text[], recurrence text,
      deadline jsonb, deliverable text, binding text, confidence real, why jsonb, "schedulePolicy" jsonb, note text, "sameAs" uuid,
      search text)`);
}

/** Returns the duties of a regulation in the order of the text; without a state all but replaced ones. */
export function dutiesOf(tx: Tx, regulationId: string, state?: DutyState): Promise<DutyRow[]> {
  return tx.rows<DutyRow>(sql`
    select ${COLUMNS} from ${FROM} where d.regulation_id = ${regulationId}
      and (${state ?? null}::text is null and d.state <> 'replaced' or d.state = ${state ?? null})
    order by p.ord, d.ord, d.id`);
}

/** Returns the duties with these ids that the actor sees, in the order of the text. */
export function findDuties(tx: Tx, ids: readonly string[]): Promise<DutyRow[]> {
  return tx.rows<DutyRow>(
    sql`select ${COLUMNS} from ${FROM} where d.id = any (${[...ids]}::uuid[]) order by p.ord, d.ord, d.id`,
  );
}

/** Locks duties and returns the ids of those the actor may change. */
export async function lockDuties(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(
    sql`select id from duties where id = any (${[...ids]}::uuid[]) order by id for update`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Stores the changed content of a locked duty, and the next version. */
export async function updateDuty(tx: Tx, by: string, duty: DutyRow): Promise<void> {
  await tx.run(sql`
    update duties set provision_id = ${duty.provisionId}, lead = ${duty.lead}::text[], coordinating = ${duty.coordinating}::text[],
      recipient = ${duty.recipient}::text[], executor = ${duty.executor}::text[], action = ${duty.action}, quote = ${duty.quote},
      schemes = ${duty.schemes}::text[], recurrence = ${duty.recurrence},
      deadline = ${duty.deadline === null ? null : JSON.stringify(duty.deadline)}::jsonb, deliverable = ${duty.deliverable},
      binding = ${duty.binding}, confidence = ${duty.confidence}, schedule_policy = ${JSON.stringify(duty.schedulePolicy)}::jsonb,
      note = ${duty.note}, same_as = ${duty.sameAs}, search_text = ${searchText(duty)}, version = version + 1,
      changed_by = ${by}, changed_at = now()
    where id = ${duty.id}`);
}

/** Moves locked duties to a state; `why` replaces the reasons kept with them, `replacedBy` says what became of them. */
export async function moveDuties(
  tx: Tx,
  by: string,
  ids: readonly string[],
  to: DutyState,
  detail: { readonly why?: readonly string[]; readonly replacedBy?: readonly string[] } = {},
): Promise<void> {
  const confirmed = to === 'confirmed';
  await tx.run(sql`
    update duties set state = ${to}, why = coalesce(${detail.why ? JSON.stringify(detail.why) : null}::jsonb, why),
      replaced_by = ${[...(detail.replacedBy ?? [])]}::uuid[], version = version + 1, changed_by = ${by}, changed_at = now(),
      confirmed_by = case when ${confirmed} then ${by} end, confirmed_at = case when ${confirmed} then now() end
    where id = any (${[...ids]}::uuid[])`);
}

/** Returns the first number that makes "<provision>#<n>" a free code in a regulation, and the next place in the order. */
export async function nextDutyNumber(
  tx: Tx,
  regulationId: string,
  provisionId: string,
): Promise<{ readonly number: number; readonly ord: number }> {
  return tx.get(sql`
    select coalesce(max(substring(code from '#([0-9]+)$')::int) filter (where starts_with(code, ${`${provisionId}#`})), 0) + 1 as number,
      coalesce(max(ord), 0) + 1 as ord
    from duties where regulation_id = ${regulationId}`);
}
