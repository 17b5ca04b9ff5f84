import type { CellProblem } from '@ansinh/domain/exchange';
import type { CheckedIssue } from './checked-issue.ts';

/** How many cells of one column have one problem. */
export interface IssueCount {
  readonly column: string | null;
  readonly code: string;
  count: number;
  repairable: boolean;
  /** No row is refused for it. */
  warning: boolean;
}

/** Rows that were checked, as lines for COPY, with what is wrong with them. */
export interface CheckedPart {
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  readonly bad: number;
  readonly issues: readonly CheckedIssue[];
  /** Of all issues of these rows, also those that are not listed. */
  readonly kinds: readonly IssueCount[];
}

/** Issues listed a file; those beyond are counted. A person corrects the file long before he has read so many. */
const MOST_LISTED = 50_000;
const PER_BATCH = 2_000;
const LONGEST_VALUE = 200;

/** Collects the issues of a batch. */
export class BatchIssues {
  #listed: CheckedIssue[] = [];
  #total = 0;
  readonly #kinds = new Map<string, IssueCount>();

  /** Whether the batch has as many as should be handed over at once. */
  get full(): boolean {
    return this.#listed.length >= PER_BATCH;
  }

  /** Adds a problem of a cell, or of a row without a column. */
  add(row: number, column: string | null, problem: CellProblem, value: string | null): void {
    const { code, params, repair, warning } = problem;
    const name = `${column ?? ''}|${code}`;
    const kind = this.#kinds.get(name) ?? { column, code, count: 0, repairable: false, warning: true };
    kind.count += 1;
    kind.repairable ||= repair !== undefined;
    kind.warning &&= warning === true;
    this.#kinds.set(name, kind);
    if (this.#total >= MOST_LISTED) return;
    this.#total += 1;
    this.#listed.push({
      row,
      column,
      code,
      value: value?.slice(0, LONGEST_VALUE) ?? null,
      params: { ...params, ...(repair === undefined ? {} : { repair }) },
      repairable: repair !== undefined,
      warning: warning === true,
    });
  }

  /** Returns what was collected and begins anew. */
  take(): Pick<CheckedPart, 'issues' | 'kinds'> {
    const taken = { issues: this.#listed, kinds: [...this.#kinds.values()] };
    this.#listed = [];
    this.#kinds.clear();
    return taken;
  }
}
