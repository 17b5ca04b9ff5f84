import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredIssueKind } from '../db/submission-row.ts';
import type { CheckedPart, IssueCount } from '../reading/batch-issues.ts';
import type { CheckedIssue } from '../reading/checked-issue.ts';

/** Issues kept a submission; those beyond are counted. A person corrects the file long before he has read so many. */
const MOST_ISSUES = 50_000;

/** What came of storing a file's rows. */
export interface StoredCounts {
  readonly total: number;
  readonly good: number;
  readonly bad: number;
  readonly kinds: readonly StoredIssueKind[];
}

/** Bytes loaded at once: few enough that the temporary table stays in memory. */
const SLICE_BYTES = 2 * 1024 ** 2;

/**
 * Stores the rows and issues of a submission as they come, with memory that does not grow with the rows: slices go by COPY into a
 * temporary table (COPY is refused under row-level security) and on by one insert, while the next are being checked. To be called by a
 * system actor, once a transaction.
 */
export async function storeRows(
  tx: Tx,
  submission: { readonly tenantId: string; readonly id: string },
  parts: AsyncIterable<CheckedPart>,
): Promise<StoredCounts> {
  const { tenantId, id } = submission;
  const issues = new IssueTally();
  let total = 0;
  let bad = 0;
  let slice: Uint8Array[] = [];
  let size = 0;
  await tx.run(
    sql`create temporary table incoming_rows (row_no integer, "values" text[], key text, ok boolean) on commit drop`,
  );
  const load = async (): Promise<void> => {
    if (size === 0) return;
    await pipeline(Readable.from(slice), tx.client.query(copyFrom('copy incoming_rows from stdin')));
    await tx.run(sql`
      insert into submission_rows (tenant_id, submission_id, row_no, key, "values", ok)
      select ${tenantId}, ${id}, row_no, key, "values", ok from incoming_rows`);
    await tx.run(sql`truncate incoming_rows`);
    slice = [];
    size = 0;
  };
  for await (const part of parts) {
    issues.addPart(part);
    total += part.rows;
    bad += part.bad;
    slice.push(part.lines);
    size += part.lines.length;
    if (size >= SLICE_BYTES) await load();
  }
  await load();
  await storeIssues(tx, tenantId, id, issues.kept);
  return { total, good: total - bad, bad, kinds: issues.kinds() };
}

async function storeIssues(
  tx: Tx,
  tenantId: string,
  submissionId: string,
  issues: readonly CheckedIssue[],
): Promise<void> {
  if (issues.length === 0) return;
  await tx.run(sql`
    insert into submission_issues (tenant_id, submission_id, ord, row_no, column_key, code, value, params)
    select ${tenantId}, ${submissionId}, ord, row_no, column_key, code, value, coalesce(params, '{}')
    from jsonb_to_recordset(${JSON.stringify(
      issues.map(({ row, column, code, value, params }, ord) => ({
        ord,
        row_no: row,
        column_key: column,
        code,
        value: value?.slice(0, 500).replaceAll('\0', '') ?? null,
        params,
      })),
    )}::jsonb) as x (ord integer, row_no integer, column_key text, code text, value text, params jsonb)`);
}

/** Keeps the first issues and counts all of them by kind. */
class IssueTally {
  readonly kept: CheckedIssue[] = [];
  readonly #kinds = new Map<string, IssueCount>();

  addPart({ issues, kinds }: CheckedPart): void {
    for (const issue of issues) if (this.kept.length < MOST_ISSUES) this.kept.push(issue);
    for (const { column, code, count, repairable, warning } of kinds) {
      const name = `${column ?? ''}|${code}`;
      const kind = this.#kinds.get(name) ?? { column, code, count: 0, repairable: false, warning };
      kind.count += count;
      kind.repairable ||= repairable;
      kind.warning &&= warning;
      this.#kinds.set(name, kind);
    }
  }

  kinds(): StoredIssueKind[] {
    return [...this.#kinds.values()].toSorted((one, other) => other.count - one.count);
  }
}
