import type { ReportForm } from '@ansinh/domain/reports';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A report of a period as it was last sent, with its form and the unit its agency answers for. `self`: the report that is looked at. */
export interface SentForm {
  readonly self: boolean;
  readonly reportId: string;
  readonly revision: number;
  readonly agencyId: string;
  readonly form: ReportForm;
  /** The territory of an agency of a district or commune, 'province' of any other that is no collection organisation. */
  readonly ownUnit: string | null;
}

/** Returns a report and the reports of other agencies for the same period that were sent and that the caller sees. */
export function sentOfPeriod(
  tx: Tx,
  report: { readonly id: string; readonly agencyId: string; readonly periodKey: string },
): Promise<SentForm[]> {
  return tx.rows<SentForm>(sql`
    select r.id = ${report.id} as self, r.id as "reportId", r.revision, r.agency_id as "agencyId", f.body as form,
      case when a.level in ('district', 'commune') then a.territory_structure || ':' || a.territory_code
        when a.kind <> 'collection-organisation' then 'province' end as "ownUnit"
    from reports r
    join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id and w.period_key = ${report.periodKey}
    join report_forms f on f.tenant_id = r.tenant_id and f.regulation_id = r.regulation_id and f.code = r.form_code
    join agencies a on a.tenant_id = r.tenant_id and a.id = r.agency_id
    where r.id = ${report.id} or (r.kind = 'unit' and r.agency_id <> ${report.agencyId} and r.state in ('submitted', 'accepted'))`);
}

/** A cell of a sent report, and the cell of one's own it speaks of the same as. */
export interface AskedFigure {
  readonly reportId: string;
  readonly revision: number;
  readonly key: string;
  readonly mine: string;
}

/** Returns what sent reports state in cells, in one statement. */
export function figuresStated(
  tx: Tx,
  asked: readonly AskedFigure[],
): Promise<{ reportId: string; mine: string; value: number }[]> {
  return tx.rows(sql`
    select a."reportId", a.mine, (p ->> 'value')::float8 as value
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a ("reportId" uuid, revision integer, key text, mine text)
    join report_revisions v on v.report_id = a."reportId" and v.revision = a.revision
    cross join lateral jsonb_array_elements(v.parts) p
    where p ->> 'key' = a.key and p ->> 'value' is not null order by v.submitted_at`);
}
