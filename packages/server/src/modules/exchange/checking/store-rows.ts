import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredIssueKind } from '../db/submission-row.ts';
import type { CheckedPart, IssueCount } from '../reading/batch-issues.ts';
import type { CheckedIssue } from './checked-issue.ts';

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
 * Stores the rows and issues of a submission as they come, in one pass with memory that does not grow with the rows: COPY into a
 * temporary table (COPY is refused under row-level security), then one insert. A key that occurs again is an issue of the later
 * row. To be called by a system actor, once a transaction.
 */
export async function storeRows(
  tx: Tx,
  submission: { readonly tenantId: string; readonly id: string; readonly keyed: boolean },
  parts: AsyncIterable<CheckedPart>,
): Promise<StoredCounts> {
  const issues = new IssueTally();
  await tx.run(
    sql`create temporary table incoming_rows (row_no integer, "values" text[], key text, ok boolean) on commit drop`,
  );
  const target = tx.client.query(copyFrom('copy incoming_rows from stdin'));
  await pipeline(Readable.from(lines(parts, issues), { objectMode: false }), target);
  if (submission.keyed && issues.mayRepeat) issues.addRepeated(await markRepeatedKeys(tx));
  const { tenantId, id } = submission;
  const total = await tx.run(sql`
    insert into submission_rows (tenant_id, submission_id, row_no, key, "values", ok)
    select ${tenantId}, ${id}, row_no, key, "values", ok from incoming_rows`);
  const { good } = await tx.get<{ good: number }>(
    sql`select count(*) filter (where ok)::int as good from incoming_rows`,
  );
  await storeIssues(tx, tenantId, id, issues.kept);
  return { total, good, bad: total - good, kinds: issues.kinds() };
}

async function* lines(parts: AsyncIterable<CheckedPart>, tally: IssueTally): AsyncGenerator<Buffer> {
  for await (const part of parts) {
    tally.addPart(part);
    if (part.lines.length > 0) yield Buffer.from(part.lines.buffer, 0, part.lines.length);
  }
}

/** Marks the later rows of repeated keys as bad and returns them with the row that had the key first. */
async function markRepeatedKeys(
  tx: Tx,
): Promise<{ row: number; first: number; key: string; count: number }[]> {
  const { repeats } = await tx.get<{ repeats: boolean }>(
    sql`select count(key) > count(distinct key) as repeats from incoming_rows`,
  );
  if (!repeats) return [];
  await tx.run(sql`
    create temporary table repeated_keys on commit drop as
    select row_no, first, key from (select row_no, key, min(row_no) over (partition by key) as first from incoming_rows
      where key is not null) k where row_no > first`);
  await tx.run(sql`update incoming_rows i set ok = false from repeated_keys r where r.row_no = i.row_no`);
  return tx.rows(sql`
    select row_no as row, first, key, (count(*) over ())::int as count from repeated_keys order by row_no limit ${MOST_ISSUES}`);
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
  /** Two rows may have one key. */
  mayRepeat = false;
  readonly #kinds = new Map<string, IssueCount>();

  addPart({ issues, kinds, mayRepeat }: CheckedPart): void {
    for (const issue of issues) if (this.kept.length < MOST_ISSUES) this.kept.push(issue);
    for (const { column, code, count, repairable } of kinds) {
      const kind = this.#kind(column, code);
      kind.count += count;
      kind.repairable ||= repairable;
    }
    this.mayRepeat ||= mayRepeat;
  }

  addRepeated(rows: readonly { row: number; first: number; key: string; count: number }[]): void {
    const [repeated] = rows;
    if (repeated === undefined) return;
    this.#kind(null, 'duplicate-key').count += repeated.count;
    for (const { row, first, key } of rows)
      if (this.kept.length < MOST_ISSUES)
        this.kept.push({ row, column: null, code: 'duplicate-key', value: key, params: { first } });
  }

  #kind(column: string | null, code: string): IssueCount {
    const name = `${column ?? ''}|${code}`;
    const known = this.#kinds.get(name);
    if (known !== undefined) return known;
    const kind = { column, code, count: 0, repairable: false };
    this.#kinds.set(name, kind);
    return kind;
  }

  kinds(): StoredIssueKind[] {
    return [...this.#kinds.values()].toSorted((one, other) => other.count - one.count);
  }
}
