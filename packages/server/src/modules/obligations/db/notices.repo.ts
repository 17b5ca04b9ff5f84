import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A notice to an agency. `cause` makes it go out once, whatever is repeated. */
export interface NewNotice {
  readonly agencyId: string;
  readonly occurrenceId: string | null;
  readonly kind: string;
  readonly cause: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Adds notices that are not there yet and returns how many were new. No conflict target is named: naming one would ask that the
 * sender may read what the receiver is told.
 * `byMail`: they also wait to be sent.
 */
export async function addNotices(
  tx: Tx,
  tenantId: string,
  notices: readonly NewNotice[],
  byMail: boolean,
): Promise<number> {
  if (notices.length === 0) return 0;
  return tx.run(sql`
    insert into notifications (tenant_id, agency_id, occurrence_id, kind, cause, params, mail_state)
    select ${tenantId}, n."agencyId", n."occurrenceId", n.kind, n.cause, n.params, ${byMail ? 'queued' : 'none'}
    from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as n ("agencyId" uuid, "occurrenceId" uuid, kind text, cause text, params jsonb)
    on conflict do nothing`);
}

/** One notice as stored. */
export interface StoredNotice {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: string;
  readonly params: Record<string, unknown>;
  readonly occurrenceId: string | null;
  readonly createdAt: string;
  readonly mailState: 'none' | 'queued' | 'sent' | 'failed';
}

/** Returns notices of an agency, newest first. */
export async function listNotices(
  tx: Tx,
  agencyId: string,
  limit: number,
  after?: string,
): Promise<StoredNotice[]> {
  return tx.rows<StoredNotice>(sql`
    select id, agency_id as "agencyId", kind, params, occurrence_id as "occurrenceId", created_at as "createdAt", mail_state as "mailState"
    from notifications where agency_id = ${agencyId} and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
    order by id desc limit ${limit}`);
}

/** Returns up to which notice a person has read, or undefined. */
export async function findReadMark(tx: Tx): Promise<string | undefined> {
  return (
    await tx.find<{ upTo: string }>(
      sql`select read_up_to as "upTo" from notification_reads where user_id = app.user_id()`,
    )
  )?.upTo;
}

/** Returns how many notices of the agency came after the mark; counted up to 100. */
export async function countUnread(tx: Tx, agencyId: string, mark: string | undefined): Promise<number> {
  const { count } = await tx.get<{ count: number }>(sql`
    select count(*)::int as count from (select from notifications where agency_id = ${agencyId} and (${mark ?? null}::uuid is null or id > ${mark ?? null}::uuid) limit 100) few`);
  return count;
}

/** Remembers that the person has read everything up to a notice; never moves back. */
export async function markRead(tx: Tx, tenantId: string, userId: string, upTo: string): Promise<void> {
  await tx.run(sql`
    insert into notification_reads (tenant_id, user_id, read_up_to) values (${tenantId}, ${userId}, ${upTo})
    on conflict (tenant_id, user_id) do update set read_up_to = greatest(notification_reads.read_up_to, excluded.read_up_to)`);
}

/** Notices of one agency that wait to be mailed, and where to. */
export interface QueuedNotices {
  readonly agencyId: string;
  readonly addresses: readonly string[];
  readonly notices: readonly StoredNotice[];
}

/** Returns what waits to be mailed to the agency that waits longest, locked so that no other worker sends it; undefined: nothing. */
export async function takeQueuedNotices(tx: Tx, limit: number): Promise<QueuedNotices | undefined> {
  const [first] = await tx.rows<{ agencyId: string }>(sql`
    select agency_id as "agencyId" from notifications where mail_state = 'queued' order by id limit 1 for update skip locked`);
  if (!first) return undefined;
  const { agencyId } = first;
  const notices = await tx.rows<StoredNotice>(sql`
    select id, agency_id as "agencyId", kind, params, occurrence_id as "occurrenceId", created_at as "createdAt", mail_state as "mailState"
    from notifications where mail_state = 'queued' and agency_id = ${agencyId} order by id limit ${limit} for update skip locked`);
  const addresses = await tx.rows<{ email: string }>(sql`
    select email from agencies where id = ${agencyId} and email is not null
    union select email from users where agency_id = ${agencyId} and disabled_at is null and email is not null`);
  return { agencyId, addresses: addresses.map(({ email }) => email), notices };
}

/** Returns whether any notice still waits to be mailed. */
export async function hasQueuedNotices(tx: Tx): Promise<boolean> {
  return (await tx.rows(sql`select from notifications where mail_state = 'queued' limit 1`)).length > 0;
}

/** Records how the mailing of notices ended. */
export async function markMailed(
  tx: Tx,
  ids: readonly string[],
  state: 'sent' | 'none' | 'failed',
  now: Date,
): Promise<void> {
  await tx.run(
    sql`update notifications set mail_state = ${state}, mail_sent_at = ${state === 'sent' ? now : null} where id = any (${[...ids]}::uuid[])`,
  );
}
