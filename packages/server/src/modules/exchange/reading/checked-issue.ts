/** What is wrong with a cell (or, without a column, with a row). */
export interface CheckedIssue {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly value?: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The product knows the one way to put it right. */
  readonly repairable?: boolean;
  /** The row may be stated all the same. */
  readonly warning?: boolean;
}
