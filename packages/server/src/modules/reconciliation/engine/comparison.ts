import type { FindingSubject, FindingThreshold } from '@ansinh/domain/reconciliation';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What comparing the sources of one kind of subject works with. */
export interface ComparisonContext {
  readonly tx: Tx;
  /** Today in Vietnam, ISO date. */
  readonly today: string;
  /** The province's thresholds, or the product's where it set none. */
  readonly thresholds: Readonly<Record<FindingThreshold, number>>;
}

/**
 * Compares what sources say about one kind of subject: adds every difference there is now to the temporary table
 * `finding_candidates` (see candidates.ts) and returns how many subjects were compared. What is not added is gone.
 */
export interface Comparison {
  readonly subject: FindingSubject;
  /** Rules the comparison answers for: only their findings are closed when no longer seen. */
  readonly rules: readonly string[];
  find(context: ComparisonContext): Promise<number>;
}
