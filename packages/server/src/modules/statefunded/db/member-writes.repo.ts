import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { StoredMember } from './members.repo.ts';

/** A stay to be put on a list. */
export type NewMember = Pick<
  StoredMember,
  | 'commune'
  | 'group'
  | 'cardCode'
  | 'personId'
  | 'from'
  | 'cardUntil'
  | 'listId'
  | 'inReason'
  | 'inDocument'
  | 'inOrigin'
  | 'inCheck'
>;

/**
 * Puts people of the register on a list, as they stand there now, and returns the ids of their stays by person. Refused when one of them is on
 * it already; `name` says who, where there is one.
 */
export async function insertMembers(
  tx: Tx,
  { listId, commune, group }: Pick<NewMember, 'listId' | 'commune' | 'group'>,
  members: readonly Omit<NewMember, 'listId' | 'commune' | 'group'>[],
  name: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await refuseOnConstraint(
    tx.rows<{ id: string; personId: string }>(sql`
      insert into statefunded_members (tenant_id, commune, group_code, card_code, person_id, full_name, name_key, birth_date, birth_precision, sex,
        ethnicity, identity_number, bhxh_number, household, village, from_date, card_until, list_id, in_reason, in_document, in_origin, in_check)
      select p.tenant_id, ${commune}, ${group}, x."cardCode", p.id, p.full_name, p.name_key, p.birth_date, p.birth_precision, p.sex,
        p.ethnicity, n.identity, n.bhxh, p.household, p.village, x."from", x."cardUntil", ${listId}, x."inReason", x."inDocument", x."inOrigin",
        x."inCheck"
      from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as x ("personId" uuid, "cardCode" text, "from" date, "cardUntil" date,
          "inReason" text, "inDocument" text, "inOrigin" text, "inCheck" text)
        join people p on p.tenant_id = (select app.tenant_id()) and p.id = x."personId"
        left join lateral (
          select (array_agg(i.value order by i.kind, i.first_seen_at desc) filter (where i.kind in ('cccd', 'cmnd')))[1] as identity,
            (array_agg(i.value order by i.first_seen_at desc) filter (where i.kind = 'bhxh'))[1] as bhxh
          from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id and i.state <> 'wrong') n on true
      returning id, person_id as "personId"`),
    { statefunded_member_stands_once: new Refusal('statefunded.already_listed', { name }) },
  );
  return new Map(rows.map(({ id, personId }) => [personId, id]));
}

/** Ends the stays of people whose card is over before the month of a list begins; returns the last day of each card by person. */
export async function endOver(
  tx: Tx,
  personIds: readonly string[],
  { commune, group, month }: { readonly commune: string; readonly group: string; readonly month: string },
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ personId: string; until: string }>(sql`
    update statefunded_members set to_date = card_until, version = version + 1
    where tenant_id = (select app.tenant_id()) and person_id = any (${[...personIds]}::uuid[]) and commune = ${commune}
      and group_code = ${group} and dropped_at is null and to_date is null and card_until < ${`${month}-01`}::date
    returning person_id as "personId", card_until as until`);
  return new Map(rows.map(({ personId, until }) => [personId, until]));
}

/** Marks stays as asked for, each with its request for a card. */
export async function linkCards(
  tx: Tx,
  pairs: readonly { readonly memberId: string; readonly cardRequestId: string }[],
  at: Date,
): Promise<void> {
  if (pairs.length === 0) return;
  await tx.run(sql`
    update statefunded_members m set requested_at = ${at}, card_request_id = x."cardRequestId", version = m.version + 1
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as x ("memberId" uuid, "cardRequestId" uuid)
    where m.tenant_id = (select app.tenant_id()) and m.id = x."memberId"`);
}

/** Corrects how somebody comes; the line waits to be checked again. */
export async function correctLine(
  tx: Tx,
  id: string,
  line: Pick<StoredMember, 'cardCode' | 'from' | 'cardUntil' | 'inReason' | 'inDocument'>,
): Promise<void> {
  await tx.run(sql`
    update statefunded_members set card_code = ${line.cardCode}, from_date = ${line.from}::date, card_until = ${line.cardUntil}::date,
      in_reason = ${line.inReason}, in_document = ${line.inDocument}, in_check = 'pending', in_note = '', version = version + 1
    where id = ${id}`);
}
