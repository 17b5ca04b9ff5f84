import { doerName } from '../../../../platform/database/doer-name.ts';
import { sql, type Sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';
import type { SentReport } from '../sent-report.ts';

/**
 * The reports that count for a round: those that lie with the recipient or are accepted, and those whose agency is at the next revision by
 * itself. What was returned does not count until it is sent again, nor does what was exempted.
 */
function counting(roundId: string): Sql {
  return sql`occurrences o join reports r on r.tenant_id = o.tenant_id and r.occurrence_id = o.id
    where o.round_id = ${roundId} and o.state <> 'cancelled' and (r.state in ('submitted', 'accepted')
      or (r.revision > 0 and r.state in ('draft', 'approving') and o.state <> 'returned'))`;
}

/** Returns the reports that count for a round with the revision each was last sent as. */
export function sentHeads(tx: Tx, roundId: string): Promise<Pick<SentReport, 'reportId' | 'revision'>[]> {
  return tx.rows(sql`select r.id as "reportId", r.revision from ${counting(roundId)} order by r.id`);
}

/** Returns the reports that count for a round, each as it was last sent, in one statement. */
export function sentReports(tx: Tx, roundId: string): Promise<SentReport[]> {
  return tx.rows<SentReport>(sql`
    select c.id as "reportId", v.revision, c.agency_id as "agencyId", ${doerName(sql`v.approved_by`)} as signer, v.submitted_at as "submittedAt", v.parts
    from (select r.* from ${counting(roundId)}) c
    join report_revisions v on v.tenant_id = c.tenant_id and v.report_id = c.id and v.revision = c.revision
    order by c.id`);
}

/** Returns the agencies that owe a report of a round now. */
export async function expectedAgencies(tx: Tx, roundId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select lead_agency_id as id from occurrences where round_id = ${roundId} and state <> 'cancelled' order by lead_agency_id`);
  return rows.map(({ id }) => id);
}
