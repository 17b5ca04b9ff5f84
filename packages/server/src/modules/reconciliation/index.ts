export { findingsInHand, moveFindings } from './db/moved-findings.repo.ts';
export { compareEmployers } from './employers/compare-employers.ts';
export type { Comparison, ComparisonContext } from './engine/comparison.ts';
export { runReconciliation } from './use-cases/run-reconciliation.ts';
