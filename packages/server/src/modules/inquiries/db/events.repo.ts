import type { InquiryStep } from '@ansinh/domain/inquiries';
import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What a step says. */
export interface EventWords {
  readonly note?: string;
  readonly answers?: readonly string[];
  readonly points?: readonly number[];
  readonly dueOn?: string;
}

interface EventOf {
  readonly tenantId: string;
  readonly inquiryId: string;
  readonly agencyIds: readonly string[];
  readonly askerId: string;
  readonly byAgencyId: string;
  readonly by: string;
  readonly at: Date;
}

/** Keeps a step on the thread of each agency and returns the ids of what was kept. */
export async function addEvents(
  tx: Tx,
  of: EventOf,
  step: InquiryStep | 'ask',
  { note = '', answers, points, dueOn }: EventWords,
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    insert into inquiry_events (tenant_id, inquiry_id, agency_id, asker_agency_id, step, by_agency_id, made_by, made_at, note, answers, points, due_on)
    select ${of.tenantId}, ${of.inquiryId}, agency_id, ${of.askerId}, ${step}, ${of.byAgencyId}, ${of.by}, ${of.at}, ${note},
      ${answers === undefined ? null : JSON.stringify(answers)}::jsonb, ${points === undefined ? null : JSON.stringify(points)}::jsonb,
      ${dueOn ?? null}::date
    from unnest(${[...of.agencyIds]}::uuid[]) as a (agency_id)
    returning id`);
  return rows.map(({ id }) => id);
}

export interface StoredEvent {
  readonly id: string;
  readonly agencyId: string;
  readonly step: InquiryStep | 'ask' | 'pass';
  readonly byAgencyId: string;
  readonly by: string;
  readonly at: string;
  readonly note: string;
  readonly answers: string[] | null;
  readonly points: number[] | null;
  readonly dueOn: string | null;
}

/** Returns every step of a question the caller sees, oldest first. */
export async function eventsOf(tx: Tx, inquiryId: string): Promise<StoredEvent[]> {
  return tx.rows<StoredEvent>(sql`
    select e.id, e.agency_id as "agencyId", e.step, e.by_agency_id as "byAgencyId", ${doerName(sql`e.made_by`)} as by, e.made_at as at, e.note,
      e.answers, e.points, e.due_on::text as "dueOn"
    from inquiry_events e where e.inquiry_id = ${inquiryId} order by e.id`);
}
