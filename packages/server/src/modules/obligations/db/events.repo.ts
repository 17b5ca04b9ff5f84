import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Something that happened to an occurrence. */
export interface OccurrenceEvent {
  readonly kind: string;
  readonly fromState?: string | null;
  readonly toState?: string | null;
  readonly holderId?: string | null;
  readonly reason?: string | null;
  readonly detail?: Record<string, unknown>;
}

/** Appends to the time line of an occurrence. */
export async function addEvent(
  tx: Tx,
  actor: Actor,
  occurrenceId: string,
  now: Date,
  event: OccurrenceEvent,
): Promise<void> {
  await tx.run(sql`
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, user_id, agency_id, holder_agency_id, reason, detail)
    select ${actor.tenantId}, ${occurrenceId}, coalesce(max(seq), 0) + 1, ${now}, ${event.kind}, ${event.fromState ?? null}, ${event.toState ?? null},
      ${actor.id}, ${actor.kind === 'person' ? actor.id : null}, ${actor.agencyId}, ${event.holderId ?? null}, ${event.reason ?? null},
      ${JSON.stringify(event.detail ?? {})}::jsonb
    from occurrence_events where occurrence_id = ${occurrenceId}`);
}

/** Appends to many time lines at once that a term was counted anew. */
export async function addReplanEvents(
  tx: Tx,
  actor: Actor,
  now: Date,
  moved: readonly {
    readonly id: string;
    readonly state: string;
    readonly holderId: string | null;
    readonly before: string | null;
    readonly due: string | null;
  }[],
  reason: string,
): Promise<void> {
  await tx.run(sql`
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, holder_agency_id, reason, detail)
    select ${actor.tenantId}, m.id, coalesce((select max(e.seq) from occurrence_events e where e.tenant_id = ${actor.tenantId}
        and e.occurrence_id = m.id), 0) + 1, ${now}, 'replanned', m.state, m.state, ${actor.id}, m."holderId", ${reason},
      jsonb_build_object('due', m.due, 'before', m.before)
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as m (id uuid, state text, "holderId" uuid, before date, due date)`);
}

/** One row of a time line. */
export interface StoredEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly actor: string;
  readonly agencyId: string | null;
  readonly holderId: string | null;
  readonly reason: string | null;
  readonly detail: Record<string, unknown>;
}

/** Returns the time line of an occurrence, oldest first, with people's names. */
export async function listEvents(tx: Tx, occurrenceId: string): Promise<StoredEvent[]> {
  return tx.rows<StoredEvent>(sql`
    select seq, at, kind, from_state as "fromState", to_state as "toState", coalesce(app.user_name(user_id), actor) as actor,
      agency_id as "agencyId", holder_agency_id as "holderId", reason, detail
    from occurrence_events where occurrence_id = ${occurrenceId} order by seq`);
}
