import type { DatasetLayout, FileColumn } from '@ansinh/domain/exchange';
import type { UnreadableCode } from '../../../platform/sheets/table-file.ts';
import type { StoredColumn, StoredReading, StoredRepair } from '../db/submission-row.ts';
import type { CheckedPart } from './batch-issues.ts';

/** What rows are checked against. */
export interface CheckTask {
  readonly kind: 'check';
  readonly layout: DatasetLayout;
  readonly columns: readonly Pick<StoredColumn, 'key' | 'index'>[];
  readonly repairs: readonly StoredRepair[];
  readonly today: string;
}

/** Which of several layouts the file fits best. */
export interface GuessTask {
  readonly kind: 'guess';
  readonly path: string;
  readonly layouts: readonly DatasetLayout[];
  readonly today: string;
}

/** A layout that a file fits, and how many of its columns are named in the file. */
export interface LikelyLayout {
  readonly layoutId: string;
  readonly title: string;
  readonly found: number;
  readonly total: number;
}

/** To the thread that reads a file; 'landed': a part was taken over; 'rest': the file is done with, another may come. */
export type ToWorker =
  | { readonly kind: 'open'; readonly path: string; readonly layout: DatasetLayout }
  | CheckTask
  | GuessTask
  | { readonly kind: 'landed' }
  | { readonly kind: 'rest' };

/** From the thread that reads a file. `code` null: something unexpected. */
export type FromWorker =
  | { readonly kind: 'opened'; readonly reading: StoredReading; readonly columns: readonly FileColumn[] }
  | { readonly kind: 'part'; readonly part: CheckedPart; readonly share: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'guessed'; readonly likely: LikelyLayout | null }
  | { readonly kind: 'rested'; readonly isLight: boolean }
  | { readonly kind: 'failed'; readonly code: UnreadableCode | null; readonly detail: string };
