import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What a demo province's past consists of, in occurrences. */
export interface DemoPast {
  readonly accepted: number;
  readonly submitted: number;
}

/**
 * Settles what fell due before a day as if it had been worked on: nine in ten on time, some late, a few of the last weeks still
 * owed; and hands over a part of what is due around the day. Chosen by each occurrence's own id, so that every demo is the same.
 */
export async function settlePast(tx: Tx, tenantId: string, before: string): Promise<DemoPast> {
  await tx.run(sql`
    create temporary table demo_past on commit drop as
    select o.id, o.duty_id, o.lead_agency_id, o.recipient_ids, o.party_ids, o.period_key, luck, o.due_on >= ${before}::date as recent,
      (case when o.due_on >= ${before}::date then ${before}::date + 16 + luck % 4
        when luck < 84 then o.due_on - luck % 6 else o.due_on + 1 + luck % 9 end)::timestamp + interval '9 hours' as submitted, o.opens_on
    from occurrences o
    cross join lateral (select (abs(hashtextextended(o.lead_agency_id::text || o.period_key || o.scheduled_on::text, 7)) % 100)::int as luck) l
    where o.tenant_id = ${tenantId} and o.state in ('upcoming', 'open') and not o.touched
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
