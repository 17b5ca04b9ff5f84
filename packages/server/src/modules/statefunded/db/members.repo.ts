import { join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A stay with both its lines. */
export interface StoredMember {
  readonly id: string;
  readonly commune: string;
  readonly group: string;
  readonly cardCode: string;
  readonly personId: string;
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly ethnicity: string | null;
  readonly identityNumber: string | null;
  readonly bhxhNumber: string | null;
  readonly household: string | null;
  readonly village: string | null;
  readonly from: string;
  readonly cardUntil: string | null;
  readonly listId: string;
  readonly inReason: string;
  readonly inDocument: string;
  readonly inOrigin: 'typed' | 'import' | 'register' | 'birth' | 'finding';
  readonly inCheck: 'pending' | 'ok' | 'returned';
  readonly inNote: string;
  readonly outListId: string | null;
  readonly outReason: string | null;
  readonly outOn: string | null;
  readonly outDocument: string;
  readonly outCheck: 'pending' | 'ok' | 'returned';
  readonly outNote: string;
  readonly to: string | null;
  readonly requestedAt: string | null;
  readonly cardRequestId: string | null;
  readonly version: number;
  readonly duplicates: number;
}

/** The columns of a stay `m`. */
export const MEMBER = sql`m.id, m.commune, m.group_code as "group", m.card_code as "cardCode", m.person_id as "personId", m.full_name as "fullName",
  m.birth_date as birth, m.birth_precision as "birthPrecision", m.sex, m.ethnicity, m.identity_number as "identityNumber",
  m.bhxh_number as "bhxhNumber", m.household, m.village, m.from_date as "from", m.card_until as "cardUntil", m.list_id as "listId",
  m.in_reason as "inReason", m.in_document as "inDocument", m.in_origin as "inOrigin", m.in_check as "inCheck", m.in_note as "inNote",
  m.out_list_id as "outListId", m.out_reason as "outReason", m.out_on as "outOn", m.out_document as "outDocument", m.out_check as "outCheck",
  m.out_note as "outNote", m.to_date as "to", m.requested_at as "requestedAt", m.card_request_id as "cardRequestId", m.version`;

const DUPLICATES = sql`(select count(*)::integer from statefunded_findings f where f.tenant_id = m.tenant_id and f.kind = 'duplicate'
  and f.state = 'open' and m.id in (f.member_id, f.other_member_id)) as duplicates`;

/** Returns the stays a list brings or ends, by name. */
export async function membersOfList(tx: Tx, listId: string): Promise<StoredMember[]> {
  return tx.rows<StoredMember>(sql`
    select ${MEMBER}, ${DUPLICATES} from statefunded_members m
    where m.tenant_id = (select app.tenant_id()) and m.dropped_at is null and (m.list_id = ${listId} or m.out_list_id = ${listId})
    order by m.household nulls last, m.name_key, m.id`);
}

/** Returns a stay locked until the transaction ends; undefined outside one's sight or when taken off. */
export async function lockMember(tx: Tx, id: string): Promise<StoredMember | undefined> {
  return tx.find<StoredMember>(sql`
    select ${MEMBER}, 0 as duplicates from statefunded_members m
    where m.tenant_id = (select app.tenant_id()) and m.id = ${id} and m.dropped_at is null for update`);
}

/** Returns who stands in a group of a commune on a day, cards asked for; `limit` + 1 rows at most. */
export async function standingMembers(
  tx: Tx,
  {
    commune,
    group,
    day,
    q,
    limit,
  }: { commune: string; group: string; day: string; q?: string | undefined; limit: number },
): Promise<StoredMember[]> {
  const named = q
    ? sql`and m.name_key like '%' || regexp_replace(app.fold(${q}), '\\s+', ' ', 'g') || '%'`
    : sql``;
  return tx.rows<StoredMember>(sql`
    select ${MEMBER}, 0 as duplicates from statefunded_members m
    where m.tenant_id = (select app.tenant_id()) and m.commune = ${commune} and m.group_code = ${group} and ${standsOn(day)} ${named}
    order by m.name_key, m.id limit ${limit + 1}`);
}

/** The condition that the stay `m` counts on a day: asked for, begun, neither ended nor its card over. */
export function standsOn(day: string): Sql {
  return sql`m.dropped_at is null and m.requested_at is not null and m.from_date <= ${day}::date
    and (m.to_date is null or m.to_date >= ${day}::date) and (m.card_until is null or m.card_until >= ${day}::date)`;
}

/** Counts who stands in a group of a commune on a day. */
export async function countStanding(tx: Tx, commune: string, group: string, day: string): Promise<number> {
  const { count } = await tx.get<{ count: number }>(sql`
    select count(*)::integer as count from statefunded_members m
    where m.tenant_id = (select app.tenant_id()) and m.commune = ${commune} and m.group_code = ${group} and ${standsOn(day)}`);
  return count;
}

/** What may change of a stay. Absent keys stay. */
export interface MemberChange {
  readonly inCheck?: StoredMember['inCheck'];
  readonly inNote?: string;
  readonly out?: { listId: string; reason: string; on: string; document: string } | null;
  readonly outCheck?: StoredMember['outCheck'];
  readonly outNote?: string;
  readonly to?: string | null;
  readonly requestedAt?: Date;
  readonly cardRequestId?: string;
  readonly dropped?: { at: Date; because: string } | null;
}

/** Applies a change to stays. */
export async function changeMembers(tx: Tx, ids: readonly string[], change: MemberChange): Promise<void> {
  const sets: Sql[] = [sql`version = version + 1`];
  if (change.inCheck !== undefined) sets.push(sql`in_check = ${change.inCheck}`);
  if (change.inNote !== undefined) sets.push(sql`in_note = ${change.inNote}`);
  if (change.out !== undefined) {
    const out = change.out;
    sets.push(sql`out_list_id = ${out?.listId ?? null}, out_reason = ${out?.reason ?? null}, out_on = ${out?.on ?? null}::date,
      out_document = ${out?.document ?? ''}, out_check = 'pending', out_note = ''`);
  }
  if (change.outCheck !== undefined) sets.push(sql`out_check = ${change.outCheck}`);
  if (change.outNote !== undefined) sets.push(sql`out_note = ${change.outNote}`);
  if (change.to !== undefined) sets.push(sql`to_date = ${change.to}::date`);
  if (change.requestedAt !== undefined) sets.push(sql`requested_at = ${change.requestedAt}`);
  if (change.cardRequestId !== undefined) sets.push(sql`card_request_id = ${change.cardRequestId}`);
  if (change.dropped !== undefined)
    sets.push(
      sql`dropped_at = ${change.dropped?.at ?? null}, dropped_because = ${change.dropped?.because ?? null}`,
    );
  await tx.run(sql`update statefunded_members set ${join(sets)} where id = any (${[...ids]}::uuid[])`);
}
