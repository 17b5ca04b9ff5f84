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
export { decideEmployerMerge, type MergeSide } from './merge.policy.ts';
