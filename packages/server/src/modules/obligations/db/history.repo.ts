import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/**
 * Settles what fell due before a day as if it had been worked on: nine in ten on time, some late, some still owed, chosen by
 * each occurrence's own id so that every demo is the same. For a demo province only. Returns how many were settled.
 */
export async function settlePast(tx: Tx, tenantId: string, before: string): Promise<number> {
  return tx.run(sql`
    with past as (
      select o.id, o.lead_agency_id, o.recipient_ids, o.due_on, abs(hashtextextended(o.duty_id::text || o.lead_agency_id::text || o.period_key, 7)) % 100 as luck
      from occurrences o where o.tenant_id = ${tenantId} and o.due_on < ${before}::date and o.state in ('upcoming', 'open') and not o.touched),
    done as (
      select p.*, (p.due_on + (case when p.luck < 84 then -(p.luck % 6) else 1 + p.luck % 9 end)::int)::timestamp + interval '9 hours' as submitted
      from past p where p.luck < 95),
    moved as (
      update occurrences o set state = 'accepted', touched = true, submitted_at = d.submitted at time zone 'Asia/Ho_Chi_Minh',
        accepted_at = (d.submitted + interval '1 day') at time zone 'Asia/Ho_Chi_Minh', holder_agency_id = null, version = o.version + 1
      from done d where o.tenant_id = ${tenantId} and o.id = d.id returning o.id)
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, agency_id, holder_agency_id, detail)
    select ${tenantId}, d.id, e.seq, (d.submitted + e.after) at time zone 'Asia/Ho_Chi_Minh', e.kind, e.from_state, e.to_state, 'system:demo',
      case e.kind when 'accept' then coalesce(d.recipient_ids[1], d.lead_agency_id) else d.lead_agency_id end,
      case e.kind when 'open' then d.lead_agency_id when 'submit' then coalesce(d.recipient_ids[1], d.lead_agency_id) end, '{"demo": true}'
    from done d join moved m on m.id = d.id
    cross join (values (1, 'open', 'upcoming', 'open', interval '-20 days'), (2, 'submit', 'open', 'submitted', interval '0'),
      (3, 'accept', 'submitted', 'accepted', interval '1 day')) as e (seq, kind, from_state, to_state, after)`);
}

/** Returns whether the tenant is a demo province. */
export async function isDemoTenant(tx: Tx, tenantId: string): Promise<boolean> {
  return (await tx.find(sql`select from tenants where id = ${tenantId} and is_demo`)) !== undefined;
}
