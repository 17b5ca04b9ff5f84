import type { ReportForm } from '@ansinh/domain/reports';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FrozenPart } from '../frozen-part.ts';

/** What an agency reported in another period, as it was last sent. */
export interface EarlierReport {
  readonly periodKey: string;
  readonly parts: readonly Pick<FrozenPart, 'key' | 'value'>[];
}

/** Returns what an agency reported under the same regulation for other periods, where it lies with the recipient or was accepted. */
export function earlierReports(
  tx: Tx,
  report: { readonly agencyId: string; readonly regulationId: string; readonly kind: string },
  periodKeys: readonly string[],
): Promise<EarlierReport[]> {
  return tx.rows<EarlierReport>(sql`
    select w.period_key as "periodKey", v.parts from reports r
    join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id
    join report_revisions v on v.tenant_id = r.tenant_id and v.report_id = r.id and v.revision = r.revision
    where r.agency_id = ${report.agencyId} and r.regulation_id = ${report.regulationId} and r.kind = ${report.kind} and r.state <> 'returned'
      and w.period_key = any (${[...periodKeys]}::text[])`);
}

/** A number that a person typed in another report of the same agency and period. */
export interface TypedElsewhere {
  readonly reportId: string;
  readonly regulationCode: string;
  readonly form: ReportForm;
  readonly key: string;
  readonly value: number;
  readonly editedAt: string | null;
}

/** Returns the numbers people typed in the other reports of an agency for a period, newest first. */
export function typedElsewhere(
  tx: Tx,
  agencyId: string,
  periodKey: string,
  exceptRound: string,
): Promise<TypedElsewhere[]> {
  return tx.rows<TypedElsewhere>(sql`
    select r.id as "reportId", g.code as "regulationCode", f.body as form, p.key, p.value::float8 as value, p.edited_at as "editedAt"
    from reports r
    join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id
    join regulations g on g.tenant_id = r.tenant_id and g.id = r.regulation_id
    join report_forms f on f.tenant_id = r.tenant_id and f.regulation_id = r.regulation_id and f.code = r.form_code
    join report_parts p on p.tenant_id = r.tenant_id and p.report_id = r.id and p.value is not null
    where r.agency_id = ${agencyId} and w.period_key = ${periodKey} and r.round_id <> ${exceptRound} and r.kind = 'unit'
    order by p.edited_at desc nulls last`);
}

/** Returns the other reports of the agency for the period that are being written. */
export function siblingDrafts(
  tx: Tx,
  report: { readonly id: string; readonly agencyId: string; readonly periodKey: string },
): Promise<{ tenantId: string; reportId: string; form: ReportForm }[]> {
  return tx.rows(sql`
    select r.tenant_id as "tenantId", r.id as "reportId", f.body as form from reports r
    join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id
    join report_forms f on f.tenant_id = r.tenant_id and f.regulation_id = r.regulation_id and f.code = r.form_code
    where r.agency_id = ${report.agencyId} and w.period_key = ${report.periodKey} and r.id <> ${report.id} and r.kind = 'unit'
      and r.state in ('draft', 'returned')`);
}
