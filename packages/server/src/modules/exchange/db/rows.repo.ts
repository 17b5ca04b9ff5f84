import { empty, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A row of a submission. */
export interface StoredRow {
  readonly row: number;
  readonly key: string | null;
  readonly values: (string | null)[];
  readonly ok: boolean;
}

/** Returns rows after a row number, in the order of the file. */
export function listRows(
  tx: Tx,
  submissionId: string,
  only: 'good' | 'bad' | 'any',
  after: number,
  limit: number,
): Promise<StoredRow[]> {
  return tx.rows<StoredRow>(sql`
    select row_no as row, key, "values", ok from submission_rows
    where submission_id = ${submissionId} and row_no > ${after} ${only === 'any' ? empty : only === 'good' ? sql`and ok` : sql`and not ok`}
    order by row_no limit ${limit}`);
}

/** An issue as stored. */
export interface StoredIssue {
  readonly ord: number;
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly value: string | null;
  readonly params: Record<string, string | number>;
}

/** Returns issues after a position, of one kind or of all. */
export function listIssues(
  tx: Tx,
  submissionId: string,
  wish: { readonly code?: string | undefined; readonly column?: string | undefined },
  after: number,
  limit: number,
): Promise<StoredIssue[]> {
  const { code = null, column = null } = wish;
  return tx.rows<StoredIssue>(sql`
    select ord, row_no as row, column_key as column, code, value, params from submission_issues
    where submission_id = ${submissionId} and ord > ${after} and (${code}::text is null or code = ${code})
      and (${column}::text is null or column_key = ${column})
    order by ord limit ${limit}`);
}

/** A row that differs from the list before. */
export interface StoredChange {
  readonly ord: number;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly key: string | null;
  readonly before: (string | null)[] | null;
  readonly after: (string | null)[] | null;
}

/** Returns changes after a position, of one kind or of all. */
export function listChanges(
  tx: Tx,
  submissionId: string,
  kind: string | undefined,
  after: number,
  limit: number,
): Promise<StoredChange[]> {
  return tx.rows<StoredChange>(sql`
    select ord, kind, key, before, after from submission_changes
    where submission_id = ${submissionId} and ord > ${after} and (${kind ?? null}::text is null or kind = ${kind ?? null})
    order by ord limit ${limit}`);
}

/** Removes what was read from a file, for a new check or because it was given up. */
export async function dropRows(tx: Tx, submissionId: string): Promise<void> {
  await tx.run(sql`delete from submission_rows where submission_id = ${submissionId}`);
  await tx.run(sql`delete from submission_issues where submission_id = ${submissionId}`);
  await tx.run(sql`delete from submission_changes where submission_id = ${submissionId}`);
}
