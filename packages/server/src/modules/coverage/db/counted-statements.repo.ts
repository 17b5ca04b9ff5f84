import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** The statement that a figure rests on: which submission, in which version, stated by whom and approved by which person, if it was one. */
export interface CountedStatement {
  readonly series: string;
  readonly submissionId: string;
  readonly version: number;
  readonly agencyId: string;
  readonly signer: string | null;
  readonly approvedAt: string | null;
  readonly asOf: string;
}

/** Returns, of all that was stated about a unit's figures in a month (YYYY-MM), what counts. */
export function countedStatements(
  tx: Tx,
  unitKey: string,
  series: readonly string[],
  month: string,
): Promise<CountedStatement[]> {
  return tx.rows<CountedStatement>(sql`
    select c.series, s.id as "submissionId", s.version, s.agency_id as "agencyId", s.as_of as "asOf", s.approved_at as "approvedAt",
      app.user_name(case when s.approved_by ~ '^[0-9a-f-]{36}$' then s.approved_by::uuid end) as signer
    from figure_cells c join figure_submissions s on s.tenant_id = c.tenant_id and s.id = c.submission_id
    where c.unit_key = ${unitKey} and c.series = any(${[...series]}::text[]) and c.month = ${`${month}-01`}::date and c.counts`);
}
