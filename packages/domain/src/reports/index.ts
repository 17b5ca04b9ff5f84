export { cellKey } from './cell-key.ts';
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
export { mergeExcerpts, type Excerpt, type MergedExcerpts, type SentWords } from './merge-excerpts.ts';
export { partsOf, type ReportPartSpec } from './report-parts.ts';
export {
  decideReportStep,
  reportSteps,
  REPORT_STATES,
  REPORT_STEPS,
  type ReportState,
  type ReportStep,
} from './report.transitions.ts';
