/** A row of a file as read: its cells in the order of the layout's columns, normalised, null where empty. */
export interface CheckedRow {
  readonly row: number;
  readonly key: string | null;
  readonly values: readonly (string | null)[];
}

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

/** Some rows in the order of the file, with what is wrong with them. */
export interface CheckedBatch {
  readonly rows: readonly CheckedRow[];
  readonly issues: readonly CheckedIssue[];
}
