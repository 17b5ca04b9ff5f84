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

/**
 * Stores the rows and issues of a submission as they come, by one COPY that runs while the next rows are being checked; memory does not
 * grow with the rows. COPY is refused under row-level security: it writes to the part of submission_rows made for it
 * (submission_rows_loaded), which fills in province and submission itself. To be called by a system actor, once a transaction.
 */
export async function storeRows(
  tx: Tx,
  submission: { readonly tenantId: string; readonly id: string },
  parts: AsyncIterable<CheckedPart>,
): Promise<StoredCounts> {
  const { tenantId, id } = submission;
  const tally = new IssueTally();
  await tx.run(sql`select set_config('app.loading_submission', ${id}, true)`);
  await pipeline(
    Readable.from(linesOf(parts, tally), { objectMode: true, highWaterMark: 1 }),
    tx.client.query(copyFrom('copy submission_rows_loaded (row_no, "values", key, ok) from stdin')),
  );
  await tx.run(sql`select set_config('app.loading_submission', '', true)`);
  await storeIssues(tx, tenantId, id, tally.kept);
  const { total, bad } = tally;
  return { total, good: total - bad, bad, kinds: tally.kinds() };
}

async function* linesOf(parts: AsyncIterable<CheckedPart>, tally: IssueTally): AsyncGenerator<Uint8Array> {
  for await (const part of parts) {
    tally.addPart(part);
    if (part.lines.length > 0) yield part.lines;
  }
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

/** Counts the rows, keeps the first issues and counts all of them by kind. */
class IssueTally {
  readonly kept: CheckedIssue[] = [];
  total = 0;
  bad = 0;
  readonly #kinds = new Map<string, IssueCount>();

  addPart({ rows, bad, issues, kinds }: CheckedPart): void {
    this.total += rows;
    this.bad += bad;
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
