import type { DeadlineRule } from '@ansinh/domain/obligations';
import type { CoordinationState, OccurrenceState } from '@ansinh/domain/obligations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What the page of one occurrence shows besides its line. */
export interface OccurrenceDetail {
  readonly quote: string;
  readonly binding: 'order' | 'request' | 'agreement';
  readonly schemes: string[];
  readonly deadline: DeadlineRule | null;
  readonly derivation: string;
  readonly scheduledOn: string | null;
  readonly dataAsOf: string | null;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly returns: number;
  readonly roundId: string;
  readonly frozenAt: string | null;
  readonly regulationNumber: string | null;
  readonly regulationTitle: string;
  readonly issuedOn: string | null;
}

/** Returns the further facts of an occurrence that was found before. */
export async function getDetail(tx: Tx, id: string): Promise<OccurrenceDetail> {
  return tx.get<OccurrenceDetail>(sql`
    select d.quote, d.binding, d.schemes, d.deadline, r.derivation, o.scheduled_on as "scheduledOn", r.data_as_of as "dataAsOf",
      o.submitted_at as "submittedAt", o.accepted_at as "acceptedAt", o.returns, o.round_id as "roundId", r.frozen_at as "frozenAt",
      g.number as "regulationNumber", g.title as "regulationTitle", g.issued_on as "issuedOn"
    from occurrences o
    join duty_rounds r on r.tenant_id = o.tenant_id and r.id = o.round_id
    join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id
    join regulations g on g.tenant_id = o.tenant_id and g.id = o.regulation_id
    where o.id = ${id}`);
}

/** The part of one coordinating agency. */
export interface StoredPart {
  readonly agencyId: string;
  readonly state: CoordinationState;
  readonly askedAt: string | null;
  readonly answeredAt: string | null;
  readonly due: string | null;
  readonly note: string | null;
}

/** Returns the parts asked for, in the order they were asked. */
export async function listParts(tx: Tx, occurrenceId: string): Promise<StoredPart[]> {
  return tx.rows<StoredPart>(sql`
    select agency_id as "agencyId", state, asked_at as "askedAt", answered_at as "answeredAt", due_on as due, note
    from occurrence_parts where occurrence_id = ${occurrenceId} order by asked_at, agency_id`);
}

/** Asks agencies for their part; one asked before is asked again. */
export async function askParts(
  tx: Tx,
  tenantId: string,
  occurrenceId: string,
  agencies: readonly string[],
  now: Date,
  due: string | null,
  note: string | null,
): Promise<void> {
  await tx.run(sql`
    insert into occurrence_parts (tenant_id, occurrence_id, agency_id, state, asked_at, due_on, note)
    select ${tenantId}, ${occurrenceId}, agency, 'asked', ${now}, ${due}, ${note} from unnest(${[...agencies]}::uuid[]) as agency
    on conflict (tenant_id, occurrence_id, agency_id) do update
      set state = 'asked', asked_at = excluded.asked_at, answered_at = null, due_on = excluded.due_on, note = excluded.note`);
}

/** Records the answer of a coordinating agency. */
export async function answerPart(
  tx: Tx,
  occurrenceId: string,
  agencyId: string,
  state: CoordinationState,
  now: Date,
  note: string | null,
): Promise<void> {
  await tx.run(sql`
    update occurrence_parts set state = ${state}, answered_at = ${now}, note = coalesce(${note}, note)
    where occurrence_id = ${occurrenceId} and agency_id = ${agencyId}`);
}

/** One contribution to the discussion. */
export interface StoredComment {
  readonly id: string;
  readonly author: string;
  readonly agencyId: string;
  readonly body: string;
  readonly createdAt: string;
}

/** Returns the discussion, oldest first. */
export async function listComments(tx: Tx, occurrenceId: string): Promise<StoredComment[]> {
  return tx.rows<StoredComment>(sql`
    select id, coalesce(app.user_name(user_id), '?') as author, agency_id as "agencyId", body, created_at as "createdAt"
    from occurrence_comments where occurrence_id = ${occurrenceId} order by id`);
}

/** Adds to the discussion and returns the new comment's id. */
export async function addComment(
  tx: Tx,
  tenantId: string,
  occurrenceId: string,
  userId: string,
  agencyId: string,
  body: string,
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into occurrence_comments (tenant_id, occurrence_id, user_id, agency_id, body)
    values (${tenantId}, ${occurrenceId}, ${userId}, ${agencyId}, ${body}) returning id`);
  return id;
}

/** An occurrence that might be proved by the same evidence. */
export interface SharedCandidate {
  readonly id: string;
  readonly action: string;
  readonly deliverable: string | null;
  readonly due: string | null;
  readonly state: OccurrenceState;
  readonly leadAgencyId: string;
  readonly recipientAgencyIds: string[];
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
}

/** Returns owed occurrences of the same lead due within a week of a day. */
export async function listNearby(
  tx: Tx,
  tenantId: string,
  leadId: string,
  due: string,
): Promise<SharedCandidate[]> {
  return tx.rows<SharedCandidate>(sql`
    select o.id, d.action, d.deliverable, o.due_on as due, o.state, o.lead_agency_id as "leadAgencyId", o.recipient_ids as "recipientAgencyIds",
      o.regulation_id as "regulationId", g.code as "regulationCode", d.provision_id as "provisionId", p.citation
    from occurrences o
    join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id
    join regulations g on g.tenant_id = o.tenant_id and g.id = o.regulation_id
    join provisions p on p.tenant_id = o.tenant_id and p.regulation_id = o.regulation_id and p.id = d.provision_id
    where o.tenant_id = ${tenantId} and o.lead_agency_id = ${leadId} and o.due_on between ${due}::date - 7 and ${due}::date + 7
      and o.state in ('upcoming', 'open', 'waiting', 'returned')`);
}
