export {
  ACTIVE_STATUSES,
  CLOSED_STATUSES,
  EMPLOYER_SOURCES,
  EMPLOYER_STATUSES,
  sourceOfList,
  type EmployerSource,
  type EmployerStatus,
} from './employer-status.ts';
export { readTaxCode, type TaxCode } from './tax-code.rules.ts';
export {
  answerEmployerPair,
  EMPLOYER_PAIR_ANSWERS,
  EMPLOYER_PAIR_STATES,
  type EmployerPairAnswer,
  type EmployerPairState,
} from './pair-review.rules.ts';
export { decideEmployerMerge, type MergeSide } from './merge.policy.ts';
