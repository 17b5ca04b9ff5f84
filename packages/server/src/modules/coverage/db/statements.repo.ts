import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** One statement about a figure, in the version it was made. */
export interface Statement {
  readonly submissionId: string;
  readonly version: number;
  readonly value: number;
  readonly state: string;
  readonly source: string;
  readonly agencyId: string;
  readonly asOf: string;
  readonly estimated: boolean;
  readonly counts: boolean;
  readonly reason: string | null;
  readonly at: string;
  readonly provenance: Readonly<Record<string, string | number | boolean | null>>;
}

/** Returns everything the caller may see that was stated about a figure, newest first. */
export function statementsOf(tx: Tx, unitKey: string, series: string, month: string): Promise<Statement[]> {
  return tx.rows<Statement>(sql`
    select s.id as "submissionId", s.version, c.value, s.state, s.source, s.agency_id as "agencyId", s.as_of as "asOf", s.estimated, c.counts,
      nullif(s.reason, '') as reason, coalesce(s.accepted_at, s.approved_at, s.submitted_at, s.created_at) as at, s.provenance
    from figure_cells c join figure_submissions s on s.tenant_id = c.tenant_id and s.id = c.submission_id
    where c.unit_key = ${unitKey} and c.series = ${series} and c.month = ${`${month}-01`}::date
    order by at desc, s.id desc`);
}
