import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A figure of a submission. */
export interface StoredCell {
  readonly unit: string;
  readonly series: string;
  readonly value: number;
}

/** Returns the figures of a submission that the caller sees. */
export function cellsOf(tx: Tx, submissionId: string): Promise<StoredCell[]> {
  return tx.rows<StoredCell>(sql`
    select unit_key as unit, series, value from figure_cells where submission_id = ${submissionId} order by unit_key, series`);
}

/** Returns the versions of what an agency states about a unit and month, oldest first. */
export function versionList(
  tx: Tx,
  submissionId: string,
): Promise<
  {
    id: string;
    version: number;
    state: 'draft' | 'submitted' | 'approved' | 'accepted' | 'returned';
    reason: string;
  }[]
> {
  return tx.rows(sql`
    select o.id, o.version, o.state, o.reason from figure_submissions s
    join figure_submissions o on o.tenant_id = s.tenant_id and o.unit_key = s.unit_key and o.month = s.month and o.agency_id = s.agency_id
    where s.id = ${submissionId} order by o.version`);
}

/** Returns the name of whoever did a step; programs and the system by what they are called. */
export async function doerNames(tx: Tx, doers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ id: string; name: string }>(sql`
    select d as id, coalesce(app.user_name(case when d ~ '^[0-9a-f]{8}-' then d::uuid end), d) as name from unnest(${[...doers]}::text[]) as d`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
