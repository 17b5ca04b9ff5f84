import { doerName } from '../../../../platform/database/doer-name.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';
import type { SentReport } from '../sent-report.ts';

/**
 * Returns the reports that count for a round, in one statement, each as it was last sent: those that lie with the recipient or are accepted, and
 * those whose agency is at the next revision by itself. What was returned does not count until it is sent again, nor does what was exempted.
 */
export function sentReports(tx: Tx, roundId: string): Promise<SentReport[]> {
  return tx.rows<SentReport>(sql`
    select r.id as "reportId", v.revision, r.agency_id as "agencyId", ${doerName(sql`v.approved_by`)} as signer, v.submitted_at as "submittedAt", v.parts
    from occurrences o
    join reports r on r.tenant_id = o.tenant_id and r.occurrence_id = o.id
    join report_revisions v on v.tenant_id = r.tenant_id and v.report_id = r.id and v.revision = r.revision
    where o.round_id = ${roundId} and o.state <> 'cancelled'
      and (r.state in ('submitted', 'accepted') or (r.revision > 0 and r.state in ('draft', 'approving') and o.state <> 'returned'))
    order by r.id`);
}

/** Returns the agencies that owe a report of a round now. */
export async function expectedAgencies(tx: Tx, roundId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select lead_agency_id as id from occurrences where round_id = ${roundId} and state <> 'cancelled' order by lead_agency_id`);
  return rows.map(({ id }) => id);
}
