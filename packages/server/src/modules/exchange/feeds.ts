import type { DatasetLayout, HeadingFacts } from '@ansinh/domain/exchange';
import type { Tx } from '../../platform/database/transaction.ts';

/** A stated list whose rows wait to be taken into a register. Its rows: submission_rows, `values` in the order of the layout's columns. */
export interface FedSubmission {
  readonly id: string;
  readonly tenantId: string;
  /** D1 … D40. */
  readonly dataset: string;
  readonly datasetId: string;
  readonly layout: DatasetLayout;
  readonly senderId: string;
  readonly recipientIds: readonly string[];
  readonly periodKey: string;
  /** The unit named above the table; null: none was, or not asked. */
  readonly heading: HeadingFacts | null;
  readonly confirmedAt: Date;
  /** The list it takes the place of: what only that one said no longer counts. */
  readonly replaces: string | null;
}

/** What a feed works with. It runs as a system actor, in the transaction that marks the list as taken. */
export interface FeedContext {
  readonly tx: Tx;
  readonly submission: FedSubmission;
  readonly now: Date;
  /** Today in Vietnam, ISO date. */
  readonly today: string;
  /** Adds a job that starts only if the rows were taken. */
  enqueue(task: string, payload: object, options?: { runAt?: Date; key?: string }): Promise<void>;
}

/** Takes the rows of a stated list into a register, set-based. Must be safe to run twice. */
export type Feed = (context: FeedContext) => Promise<void>;

/** The registers that lists feed, by the name datasets give them. A missing one is not installed. */
export type Feeds = Readonly<Partial<Record<'employers' | 'people' | 'pupils', Feed>>>;
