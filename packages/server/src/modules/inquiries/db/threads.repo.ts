import type { InquiryState } from '@ansinh/domain/inquiries';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface StoredThread {
  readonly inquiryId: string;
  readonly subject: string;
  readonly points: number;
  readonly agencyId: string;
  readonly askerId: string;
  readonly state: InquiryState;
  readonly askedOn: string;
  readonly dueOn: string;
  readonly answeredOn: string | null;
  readonly takenDays: number | null;
  readonly wantedDueOn: string | null;
  readonly wantedBecause: string | null;
  readonly version: number;
}

const COLUMNS = sql`t.inquiry_id as "inquiryId", i.subject, jsonb_array_length(i.items) as points, t.agency_id as "agencyId",
  t.asker_agency_id as "askerId", t.state, t.asked_on::text as "askedOn", t.due_on::text as "dueOn", t.answered_on::text as "answeredOn",
  t.taken_days as "takenDays", t.wanted_due_on::text as "wantedDueOn", t.wanted_because as "wantedBecause", t.version`;
const FROM = sql`inquiry_threads t join inquiries i on i.tenant_id = t.tenant_id and i.id = t.inquiry_id`;

/** Opens a thread with each agency asked. */
export async function addThreads(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string },
  thread: { readonly inquiryId: string; readonly askedOn: string; readonly dueOn: string },
  agencyIds: readonly string[],
): Promise<void> {
  await tx.run(sql`
    insert into inquiry_threads (tenant_id, inquiry_id, agency_id, asker_agency_id, asked_on, due_on)
    select ${by.tenantId}, ${thread.inquiryId}, agency_id, ${by.agencyId}, ${thread.askedOn}::date, ${thread.dueOn}::date
    from unnest(${[...agencyIds]}::uuid[]) as a (agency_id)`);
}

/** Returns one thread the caller sees, held until the end of the transaction. */
export async function lockThread(
  tx: Tx,
  inquiryId: string,
  agencyId: string,
): Promise<StoredThread | undefined> {
  return tx.find<StoredThread>(
    sql`select ${COLUMNS} from ${FROM} where t.inquiry_id = ${inquiryId} and t.agency_id = ${agencyId} for update of t`,
  );
}

/** Returns the threads of a question the caller sees. */
export async function threadsOf(tx: Tx, inquiryId: string): Promise<StoredThread[]> {
  return tx.rows<StoredThread>(
    sql`select ${COLUMNS} from ${FROM} where t.inquiry_id = ${inquiryId} order by t.due_on, t.agency_id`,
  );
}

/** Returns open threads whose term ends on a day or before it. */
export async function threadsDueBy(tx: Tx, day: string): Promise<StoredThread[]> {
  return tx.rows<StoredThread>(sql`
    select ${COLUMNS} from ${FROM} where t.state in ('asked', 'received', 'returned') and t.due_on <= ${day}::date
    order by t.inquiry_id, t.agency_id`);
}

/** What a step changes of a thread; what is absent stays. */
export interface ThreadChange {
  readonly dueOn?: string;
  readonly answered?: { readonly on: string; readonly takenDays: number };
  readonly wanted?: { readonly dueOn: string; readonly because: string } | null;
}

/** Puts a thread at its next state and returns its version. */
export async function moveThread(
  tx: Tx,
  { inquiryId, agencyId, wantedDueOn, wantedBecause }: StoredThread,
  state: InquiryState,
  change: ThreadChange,
): Promise<number> {
  const wanted = change.wanted === undefined ? { dueOn: wantedDueOn, because: wantedBecause } : change.wanted;
  const { version } = await tx.get<{ version: number }>(sql`
    update inquiry_threads set state = ${state}, due_on = coalesce(${change.dueOn ?? null}::date, due_on),
      answered_on = coalesce(${change.answered?.on ?? null}::date, answered_on),
      taken_days = coalesce(${change.answered?.takenDays ?? null}, taken_days),
      wanted_due_on = ${wanted?.dueOn ?? null}::date, wanted_because = ${wanted?.because ?? null}, version = version + 1
    where inquiry_id = ${inquiryId} and agency_id = ${agencyId} returning version`);
  return version;
}
