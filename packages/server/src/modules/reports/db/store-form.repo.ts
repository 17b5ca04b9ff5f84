import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredForm } from './forms.repo.ts';

/** Stores a form; one stored before is brought up to date. */
export async function storeForm(tx: Tx, tenantId: string, stored: StoredForm): Promise<void> {
  const { form, issueAgencyIds } = stored;
  await tx.run(sql`
    insert into report_forms (tenant_id, regulation_id, code, kind, duty_id, fulfils_duty_id, agency_kinds, issue_agency_ids, body)
    values (${tenantId}, ${stored.regulationId}, ${form.code}, ${form.kind}, ${stored.dutyId}, ${stored.fulfilsDutyId},
      ${[...form.for]}::text[], ${[...issueAgencyIds]}::uuid[], ${JSON.stringify(form)}::jsonb)
    on conflict (tenant_id, regulation_id, code) do update set kind = excluded.kind, duty_id = excluded.duty_id,
      fulfils_duty_id = excluded.fulfils_duty_id, agency_kinds = excluded.agency_kinds,
      issue_agency_ids = excluded.issue_agency_ids, body = excluded.body`);
}
