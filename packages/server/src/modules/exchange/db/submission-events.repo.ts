import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Appends to the time line of a submission. */
export async function addSubmissionEvent(
  tx: Tx,
  actor: Actor,
  submissionId: string,
  now: Date,
  event: {
    readonly kind: string;
    readonly reason?: string | null;
    readonly detail?: Record<string, unknown>;
  },
): Promise<void> {
  await tx.run(sql`
    insert into submission_events (tenant_id, submission_id, seq, at, kind, actor, user_id, agency_id, reason, detail)
    select ${actor.tenantId}, ${submissionId}, coalesce(max(seq), 0) + 1, ${now}, ${event.kind}, ${actor.id},
      ${actor.kind === 'person' ? actor.id : null}, ${actor.agencyId}, ${event.reason ?? null}, ${JSON.stringify(event.detail ?? {})}::jsonb
    from submission_events where submission_id = ${submissionId}`);
}

/** One row of a time line. */
export interface StoredSubmissionEvent {
  readonly at: string;
  readonly kind: string;
  readonly by: string;
  readonly agencyId: string | null;
  readonly reason: string | null;
}

/** Returns the time line of a submission, oldest first. */
export function listSubmissionEvents(tx: Tx, submissionId: string): Promise<StoredSubmissionEvent[]> {
  return tx.rows<StoredSubmissionEvent>(sql`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, kind, coalesce(app.user_name(user_id), actor) as by,
      agency_id as "agencyId", reason
    from submission_events where submission_id = ${submissionId} order by seq`);
}
