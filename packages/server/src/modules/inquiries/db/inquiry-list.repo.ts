import { escapeLike } from '../../../platform/database/escape-like.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredThread } from './threads.repo.ts';

/** Which questions of an agency are looked for. */
export interface InquiryFilter {
  readonly side: 'sent' | 'received';
  readonly show: 'open' | 'overdue' | 'to-decide' | 'done' | 'all';
  readonly q: string;
  readonly limit: number;
}

const WAITS = sql`t.state in ('asked', 'received', 'returned')`;
const TO_DECIDE = sql`(t.state = 'answered' or (t.wanted_due_on is not null and ${WAITS}))`;

/** Returns questions an agency sent or received: overdue first, then what waits for the asker, then by term; what is over comes last. */
export async function listThreads(
  tx: Tx,
  agencyId: string | null,
  today: string,
  { side, show, q, limit }: InquiryFilter,
): Promise<StoredThread[]> {
  return tx.rows<StoredThread>(sql`
    select t.inquiry_id as "inquiryId", i.subject, jsonb_array_length(i.items) as points, t.agency_id as "agencyId",
      t.asker_agency_id as "askerId", t.state, t.asked_on::text as "askedOn", t.due_on::text as "dueOn", t.answered_on::text as "answeredOn",
      t.taken_days as "takenDays", t.wanted_due_on::text as "wantedDueOn", t.wanted_because as "wantedBecause", t.version
    from inquiry_threads t join inquiries i on i.tenant_id = t.tenant_id and i.id = t.inquiry_id
    where (case when ${side} = 'sent' then t.asker_agency_id else t.agency_id end) = ${agencyId}
      and (case ${show}::text when 'open' then t.state in ('asked', 'received', 'returned', 'answered')
        when 'overdue' then ${WAITS} and t.due_on < ${today}::date when 'to-decide' then ${TO_DECIDE}
        when 'done' then t.state in ('closed', 'declined', 'withdrawn') else true end)
      and (${q} = '' or app.fold(i.subject) like app.fold(${`%${escapeLike(q)}%`}))
    order by case when ${WAITS} and t.due_on < ${today}::date then 0 when ${TO_DECIDE} then 1 when ${WAITS} then 2 else 3 end,
      case when ${WAITS} then t.due_on end, t.answered_on desc nulls last, t.inquiry_id desc, t.agency_id
    limit ${limit}`);
}

/** Returns how much waits for an agency on either side. */
export async function countThreads(
  tx: Tx,
  agencyId: string | null,
  today: string,
): Promise<{ toDecide: number; toAnswer: number; overdueSent: number; overdueReceived: number }> {
  return tx.get(sql`
    select count(*) filter (where t.asker_agency_id = ${agencyId} and ${TO_DECIDE})::integer as "toDecide",
      count(*) filter (where t.agency_id = ${agencyId} and ${WAITS})::integer as "toAnswer",
      count(*) filter (where t.asker_agency_id = ${agencyId} and ${WAITS} and t.due_on < ${today}::date)::integer as "overdueSent",
      count(*) filter (where t.agency_id = ${agencyId} and ${WAITS} and t.due_on < ${today}::date)::integer as "overdueReceived"
    from inquiry_threads t where ${agencyId}::uuid in (t.agency_id, t.asker_agency_id)`);
}
