import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ConfirmedDutyRow, DutyFilters } from '../confirmed-duty.ts';

/** Returns the confirmed duties of regulations in work, in the order of the text, each with its regulation and parties. */
export function confirmedDutyRows(tx: Tx, filters: DutyFilters): Promise<ConfirmedDutyRow[]> {
  const { regulationId = null, packId = null, changedSince = null, dutyIds = null } = filters;
  return tx.rows<ConfirmedDutyRow>(sql`
    select d.id, d.code, d.provision_id as "provisionId", v.citation, d.action, d.quote, d.deliverable, d.schemes, d.recurrence,
      d.deadline, d.binding, d.same_as as "sameAs", d.changed_at as "changedAt", d.schedule_policy as "ownPolicy",
      r.id as "regulationId", r.code as "regulationCode", r.pack_id as "packId", r.issued_on as "issuedOn",
      r.effective_on as "effectiveOn", r.expires_on as "expiresOn", r.tracked_from as "trackedFrom", r.schedule_policy as "regulationPolicy",
      case when r.scope_territory_code is null then null
        else jsonb_build_object('structure', r.scope_territory_structure, 'code', r.scope_territory_code) end as scope,
      (select min(e.on_date) from regulation_effects e where e.tenant_id = r.tenant_id and e.target_regulation_id = r.id
        and e.effect in ('repeals', 'replaces')
        and (e.target_provision_id is null or e.target_provision_id = d.provision_id
          or starts_with(d.provision_id, e.target_provision_id || '.'))) as "repealedOn",
      coalesce((select jsonb_agg(jsonb_build_object('role', p.role, 'ord', p.ord, 'printed', p.printed, 'agencyId', p.agency_id,
          'groupCode', p.group_code) order by p.role, p.ord)
        from duty_parties p where p.tenant_id = d.tenant_id and p.duty_id = d.id), '[]') as parties
    from duties d
    join regulations r on r.tenant_id = d.tenant_id and r.id = d.regulation_id
    join provisions v on v.tenant_id = d.tenant_id and v.regulation_id = d.regulation_id and v.id = d.provision_id
    where d.state = 'confirmed' and r.state = 'confirmed'
      and (${regulationId}::uuid is null or r.id = ${regulationId}) and (${packId}::text is null or r.pack_id = ${packId})
      and (${changedSince}::timestamptz is null or d.changed_at >= ${changedSince})
      and (${dutyIds === null ? null : [...dutyIds]}::uuid[] is null or d.id = any (${dutyIds === null ? null : [...dutyIds]}::uuid[]))
    order by r.id, v.ord, d.ord, d.id`);
}
