export {
  CELL_KINDS,
  type CellKind,
  type CellRule,
  type DatasetBinding,
  type DatasetColumn,
  type DatasetLayout,
  type DatasetSubject,
} from './dataset.ts';
export {
  STATED_STATES,
  SUBMISSION_STATES,
  type SubmissionFacts,
  type SubmissionState,
} from './submission-state.ts';
export {
  decideConfirmation,
  moveSubmission,
  submissionAbilities,
  type SubmissionVerb,
} from './submission.transitions.ts';
export {
  receiptNumber,
  submissionTimeliness,
  type SubmissionTimeliness,
} from './submission-timeliness.rules.ts';
export { looksForeign, needsMappingByPerson, type MappedBy, type MappedColumn } from './mapping.policy.ts';
