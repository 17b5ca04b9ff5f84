import type { ReportForm } from '@ansinh/domain/reports';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StatedCell } from './settlements.repo.ts';

/** A report of a period as it was last sent, with its form and the unit its agency answers for. `self`: the report that is looked at. */
export interface SentForm {
  readonly self: boolean;
  readonly reportId: string;
  readonly revision: number;
  readonly agencyId: string;
  readonly form: ReportForm;
  /** The territory of an agency of a district or commune, 'province' of any other that is no collection organisation; the same in all. */
  readonly ownUnit: string | null;
}

const OWN_UNIT = sql`case when a.level in ('district', 'commune') then a.territory_structure || ':' || a.territory_code
  when a.kind <> 'collection-organisation' then 'province' end`;
const READS_INDICATORS = sql`f.body @? '$.sections[*].tables[*].rows[*].cells.* ? (@.kind == "indicator")'`;

/**
 * Returns a report and the sent reports of other agencies for the same period that answer for the same unit, as far as the caller sees them.
 * For the province only forms that read indicators: what its agencies type they say about themselves.
 */
export function sentOfPeriod(
  tx: Tx,
  report: { readonly id: string; readonly agencyId: string; readonly periodKey: string },
): Promise<SentForm[]> {
  return tx.rows<SentForm>(sql`
    with self as (select ${OWN_UNIT} as unit from agencies a where a.id = ${report.agencyId})
    select r.id = ${report.id} as self, r.id as "reportId", r.revision, r.agency_id as "agencyId", f.body as form, self.unit as "ownUnit"
    from self join agencies a on ${OWN_UNIT} = self.unit
    join reports r on r.tenant_id = a.tenant_id and r.agency_id = a.id
    join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id and w.period_key = ${report.periodKey}
    join report_forms f on f.tenant_id = r.tenant_id and f.regulation_id = r.regulation_id and f.code = r.form_code
    where r.id = ${report.id} or (r.kind = 'unit' and r.agency_id <> ${report.agencyId} and r.state in ('submitted', 'accepted')
      and (self.unit <> 'province' or ${READS_INDICATORS}))`);
}

/** A report of a period as it was last sent, without its form. */
export interface SentOfPeriod {
  readonly reportId: string;
  readonly revision: number;
  readonly roundId: string;
  readonly agencyId: string;
  readonly recipientIds: readonly string[];
  readonly state: 'submitted' | 'accepted';
  readonly regulationId: string;
  readonly formCode: string;
  readonly ownUnit: string;
}

/** Returns every sent report for a period of an agency that answers for a unit, as far as the caller sees them. */
export function allSentOfPeriod(tx: Tx, periodKey: string): Promise<SentOfPeriod[]> {
  return tx.rows<SentOfPeriod>(sql`
    select r.id as "reportId", r.revision, r.round_id as "roundId", r.agency_id as "agencyId", r.recipient_ids as "recipientIds", r.state,
      r.regulation_id as "regulationId", r.form_code as "formCode", ${OWN_UNIT} as "ownUnit"
    from duty_rounds w join reports r on r.tenant_id = w.tenant_id and r.round_id = w.id
    join agencies a on a.tenant_id = r.tenant_id and a.id = r.agency_id
    where w.period_key = ${periodKey} and r.kind = 'unit' and r.state in ('submitted', 'accepted') and ${OWN_UNIT} is not null
    order by r.submitted_at, r.id`);
}

/** A cell of a report as it was sent. */
export interface SentCell {
  readonly reportId: string;
  readonly revision: number;
  readonly key: string;
}

/** Returns what sent reports state in cells, in one statement; who sent first stands first. */
export function figuresStated(tx: Tx, asked: readonly SentCell[]): Promise<StatedCell[]> {
  return tx.rows<StatedCell>(sql`
    select a."reportId", a.key, (p ->> 'value')::float8 as value
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a ("reportId" uuid, revision integer, key text)
    join report_revisions v on v.report_id = a."reportId" and v.revision = a.revision
    cross join lateral jsonb_array_elements(v.parts) p
    where p ->> 'key' = a.key and p ->> 'value' is not null order by v.submitted_at`);
}
