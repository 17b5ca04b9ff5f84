import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What a demo province's past consists of, in occurrences. */
export interface DemoPast {
  readonly accepted: number;
  readonly submitted: number;
}

/** A round whose past is made step by step: its regulation and duty by code, and its period. */
export interface LeftRound {
  readonly regulation: string;
  readonly duty: string;
  readonly period: string;
  /** Codes of the agencies whose work is left; absent: all. */
  readonly agencies?: readonly string[] | undefined;
}

function isLeft(leave: readonly LeftRound[]): Sql {
  return sql`exists (select from jsonb_to_recordset(${JSON.stringify(leave)}::jsonb) as l (regulation text, duty text, period text, agencies text[])
    join regulations g on g.tenant_id = o.tenant_id and g.id = o.regulation_id and g.code = l.regulation
    join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id and d.code = l.duty
    join agencies a on a.tenant_id = o.tenant_id and a.id = o.lead_agency_id
    where o.period_key = l.period and (l.agencies is null or a.code = any (l.agencies)))`;
}

/** Opens the work of rounds that are left as the sweep of their day would have. */
export async function openLeft(
  tx: Tx,
  tenantId: string,
  today: string,
  leave: readonly LeftRound[],
): Promise<void> {
  await tx.run(sql`
    with opened as (
      update occurrences o set state = 'open', holder_agency_id = lead_agency_id, version = version + 1,
        holder_since = (opens_on + interval '8 hours') at time zone 'Asia/Ho_Chi_Minh'
      where o.tenant_id = ${tenantId} and o.state = 'upcoming' and o.opens_on <= ${today}::date and ${isLeft(leave)}
      returning o.id, o.lead_agency_id, o.holder_since)
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, holder_agency_id, detail)
    select ${tenantId}, id, 1, holder_since, 'open', 'upcoming', 'open', 'Dữ liệu minh họa', lead_agency_id, '{"demo": true}' from opened`);
}

/**
 * Settles what fell due before a day as if it had been worked on: nine in ten on time, some late, a few of the last weeks still
 * owed; and hands over a part of what is due around the day. Rounds to leave stay as they are. Chosen by each occurrence's own id, so that every demo is the same.
 */
export async function settlePast(
  tx: Tx,
  tenantId: string,
  before: string,
  leave: readonly LeftRound[],
): Promise<DemoPast> {
  await tx.run(sql`
    create temporary table demo_past on commit drop as
    select o.id, o.duty_id, o.lead_agency_id, o.recipient_ids, o.party_ids, o.period_key, luck, o.due_on >= ${before}::date as recent,
      (case when o.due_on >= ${before}::date then ${before}::date + 16 + luck % 4
        when luck < 84 then o.due_on - luck % 6 else o.due_on + 1 + luck % 9 end)::timestamp + interval '9 hours' as submitted, o.opens_on
    from occurrences o
    cross join lateral (select (abs(hashtextextended(o.lead_agency_id::text || o.period_key || o.scheduled_on::text, 7)) % 100)::int as luck) l
    where o.tenant_id = ${tenantId} and o.state in ('upcoming', 'open') and not o.touched
      and not ${isLeft(leave)}
      and ((o.due_on < ${before}::date and (luck < 95 or o.due_on < ${before}::date - 60))
        or (o.due_on between ${before}::date and ${before}::date + 50 and o.opens_on < ${before}::date + 16
          and luck < 20 and cardinality(o.recipient_ids) > 0))`);
  await tx.run(sql`
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, agency_id, holder_agency_id, detail)
    select ${tenantId}, d.id, e.seq, (case e.kind when 'open' then d.opens_on + interval '8 hours' when 'submit' then d.submitted
      else d.submitted + interval '1 day' end) at time zone 'Asia/Ho_Chi_Minh', e.kind, e.from_state, e.to_state, 'Dữ liệu minh họa',
      case e.kind when 'accept' then coalesce(d.recipient_ids[1], d.lead_agency_id) else d.lead_agency_id end,
      case e.kind when 'open' then d.lead_agency_id when 'submit' then coalesce(d.recipient_ids[1], d.lead_agency_id) end, '{"demo": true}'
    from demo_past d
    cross join (values (1, 'open', 'upcoming', 'open'), (2, 'submit', 'open', 'submitted'), (3, 'accept', 'submitted', 'accepted'))
      as e (seq, kind, from_state, to_state)
    where not d.recent or e.kind <> 'accept'`);
  await tx.run(sql`
    with noted as (
      insert into evidence (tenant_id, id, agency_id, kind, title, body, sha256, visible_to, created_by)
      select ${tenantId}, d.id, d.lead_agency_id, 'note', 'Báo cáo kỳ ' || d.period_key, 'Nội dung minh họa của tỉnh dùng thử.',
        encode(sha256(convert_to('Nội dung minh họa của tỉnh dùng thử.', 'UTF8')), 'hex'), d.party_ids, 'Dữ liệu minh họa'
      from demo_past d returning id)
    insert into occurrence_evidence (tenant_id, occurrence_id, evidence_id, added_by) select ${tenantId}, id, id, 'Dữ liệu minh họa' from noted`);
  const submitted = await tx.run(sql`
    update occurrences o set state = 'submitted', touched = true, submitted_at = d.submitted at time zone 'Asia/Ho_Chi_Minh',
      holder_agency_id = d.recipient_ids[1], version = o.version + 1
    from demo_past d where o.tenant_id = ${tenantId} and o.id = d.id and d.recent`);
  const accepted = await tx.run(sql`
    update occurrences o set state = 'accepted', touched = true, submitted_at = d.submitted at time zone 'Asia/Ho_Chi_Minh',
      accepted_at = (d.submitted + interval '1 day') at time zone 'Asia/Ho_Chi_Minh', holder_agency_id = null, version = o.version + 1
    from demo_past d where o.tenant_id = ${tenantId} and o.id = d.id and not d.recent`);
  return { accepted, submitted };
}

/** Returns whether the tenant is a demo province. */
export async function isDemoTenant(tx: Tx, tenantId: string): Promise<boolean> {
  return (await tx.find(sql`select from tenants where id = ${tenantId} and is_demo`)) !== undefined;
}
