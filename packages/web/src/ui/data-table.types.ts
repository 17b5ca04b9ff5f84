import type { ReactNode } from 'react';

/** One column: what its cells show, and how it behaves. The first column names the row and cannot be hidden. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers: right-aligned. */
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  /** CSS width, e.g. "12rem"; the first column should have one when it holds sentences. */
  readonly width?: string;
  /** Hidden until chosen. */
  readonly hidden?: boolean;
  /** What the sums row shows below it. */
  readonly sum?: ReactNode;
}

/** By which column rows are sorted. Sorting itself is done by whoever gives the rows (mostly the server). */
export interface Sort {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}
