import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** A month's list on its way to one commune, or handed to it. */
export interface StoredSending {
  readonly id: string;
  readonly month: string;
  readonly commune: string;
  readonly communeName: string;
  readonly senderId: string;
  readonly recipientIds: readonly string[];
  readonly recipients: readonly string[];
  readonly state: 'waiting' | 'sent' | 'failed';
  readonly submissionId: string | null;
  readonly receiptNo: string | null;
  readonly sha256: string | null;
  readonly people: number | null;
  readonly failure: string | null;
  readonly purpose: string;
  readonly sentBy: string;
  /** ISO. */
  readonly askedAt: string;
  readonly sentAt: string | null;
}

/** A commune with people on a month's lists and whom its list goes to. */
export interface ReceivingCommune {
  readonly commune: string;
  readonly communeName: string;
  readonly recipientIds: readonly string[];
}

/**
 * Returns the communes with open entries of a month that were not sent since its newest making; with `communes` those, sent or not. The list goes
 * to the people's committee and its steering committee, which share it. @law BD Đ8.1 g5
 */
export function receivingCommunes(
  tx: Tx,
  month: string,
  communes: readonly string[] | null,
  on: string,
): Promise<ReceivingCommune[]> {
  return tx.rows<ReceivingCommune>(sql`
    select c.commune, coalesce(${communeName(sql`c.commune`)}, c.commune) as "communeName", array(select a.id from agencies a
        where a.tenant_id = (select app.tenant_id()) and a.valid @> ${on}::date and a.level = 'commune' and a.kind in ('peoples-committee', 'steering-committee')
          and a.territory_structure || ':' || a.territory_code = c.commune order by a.kind) as "recipientIds"
    from (select distinct commune from list_entries e where e.first_month <= ${month}::date and e.closed_at is null) c
    where case when ${communes === null}::boolean then not exists (select from member_list_sendings s
          where s.commune = c.commune and s.month = ${month}::date and s.state <> 'failed'
            and s.asked_at >= (select max(r.made_at) from member_list_runs r where r.month = ${month}::date and (r.commune is null or r.commune = c.commune)))
        else c.commune = any (${[...(communes ?? [])]}::text[]) end
    order by 2`);
}

/** Asks for a sending. */
export async function insertSending(
  tx: Tx,
  tenantId: string,
  item: Pick<
    StoredSending,
    'month' | 'commune' | 'senderId' | 'recipientIds' | 'purpose' | 'sentBy' | 'askedAt'
  >,
): Promise<void> {
  await tx.run(sql`
    insert into member_list_sendings (tenant_id, month, commune, sender_agency_id, recipient_ids, purpose, sent_by, asked_at)
    values (${tenantId}, ${item.month}, ${item.commune}, ${item.senderId}, ${[...item.recipientIds]}::uuid[], ${item.purpose}, ${item.sentBy}, ${item.askedAt})`);
}

/** Returns sendings, newest first: of a month, or all that wait. */
export function listSendingRows(
  tx: Tx,
  wish: { readonly month?: string | null; readonly waiting?: true },
): Promise<StoredSending[]> {
  return tx.rows<StoredSending>(sql`
    select s.id, to_char(s.month, 'YYYY-MM') as month, s.commune, coalesce(${communeName(sql`s.commune`)}, s.commune) as "communeName", s.sender_agency_id as "senderId",
      s.recipient_ids as "recipientIds", array(select coalesce(n.short_name, n.name) from unnest(s.recipient_ids) with ordinality r (id, at)
        cross join lateral (select short_name, name from agency_names n where n.tenant_id = s.tenant_id and n.agency_id = r.id order by n.valid desc limit 1) n
        order by r.at) as recipients,
      s.state, s.submission_id as "submissionId", s.receipt_no as "receiptNo", s.sha256, s.people, s.failure, s.purpose,
      coalesce((select u.name from users u where u.tenant_id = s.tenant_id and u.id::text = s.sent_by), s.sent_by) as "sentBy",
      s.asked_at as "askedAt", s.sent_at as "sentAt"
    from member_list_sendings s
    where (${wish.month ?? null}::date is null or s.month = ${wish.month ?? null}::date) and (not ${wish.waiting ?? false}::boolean or s.state = 'waiting')
    order by s.id desc`);
}

/** Writes down how a sending ended. */
export async function settleSending(
  tx: Tx,
  id: string,
  end:
    | {
        readonly state: 'sent';
        readonly submissionId: string;
        readonly receiptNo: string | null;
        readonly sha256: string | null;
        readonly people: number;
        readonly failure: string | null;
        readonly at: Date;
      }
    | { readonly state: 'failed'; readonly failure: string },
): Promise<void> {
  await (end.state === 'failed'
    ? tx.run(sql`update member_list_sendings set state = 'failed', failure = ${end.failure} where id = ${id}`)
    : tx.run(sql`update member_list_sendings set state = 'sent', submission_id = ${end.submissionId}, receipt_no = ${end.receiptNo},
        sha256 = ${end.sha256}, people = ${end.people}, failure = ${end.failure}, sent_at = ${end.at} where id = ${id}`));
}
