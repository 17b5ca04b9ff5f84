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
export { isSameList, reachesAll, type AskedList } from './same-list.rules.ts';
export { looksForeign, needsMappingByPerson, type MappedBy, type MappedColumn } from './mapping.policy.ts';
export {
  CELL_ISSUE_CODES,
  type CellIssueCode,
  type CellProblem,
  type CellReading,
} from './cells/cell-reading.ts';
export { cellReaderOf } from './cells/cell-reader.ts';
export { identityReader, readBhxhNumberCell, readBhytCardCell } from './cells/digit-cells.ts';
export { cleanCell } from './cells/clean-cell.ts';
export { rowRulesOf, type RowProblem, type RowRule } from './cells/row-rules.ts';
export { findHeader, type FileColumn, type FoundHeader } from './recognition/find-header.ts';
export { headingFacts, type HeadingFacts } from './recognition/heading-facts.ts';
export { recogniseColumns, type RecognisedColumn } from './recognition/recognise-columns.ts';
export { rowNature } from './recognition/row-nature.ts';
