export { askedTwice, type SharedFigure } from './asked-twice.ts';
export { cellKey } from './cell-key.ts';
export { checkFigure, type FigureRefusal, type StatedFigure } from './check-figure.ts';
export { checkRules, type RuleFault } from './check-rules.ts';
export { computeCells } from './compute-cells.ts';
export { editedExcerpts } from './edited-excerpts.ts';
export { excerptKey } from './excerpt-key.ts';
export { formFaults, type FormGround } from './form-faults.ts';
export { gatherCell, type CellShare } from './gather-cell.ts';
export { impossibleTerms, type TermLevel, type TermWarning } from './impossible-terms.ts';
export { isEstimated } from './is-estimated.ts';
export { reportContent, type FilledPart, type ReportContent } from './report-content.ts';
export { reportedBefore } from './reported-before.ts';
export {
  isEmptyReport,
  roundCompleteness,
  type RoundCompleteness,
  type RoundStanding,
} from './round-completeness.ts';
export {
  REPORT_MEASURES,
  type CellSource,
  type ReportColumn,
  type ReportForm,
  type ReportMeasure,
  type ReportRow,
  type ReportRule,
  type ReportSection,
  type ReportTable,
} from './report-form.ts';
export { mergeExcerpts, type Excerpt, type IssueTheme, type SentWords } from './merge-excerpts.ts';
export { partsOf, type ReportPartSpec } from './report-parts.ts';
export {
  decideReportStep,
  reportSteps,
  REPORT_STATES,
  REPORT_STEPS,
  type ReportState,
  type ReportStep,
} from './report.transitions.ts';
