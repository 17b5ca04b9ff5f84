import {
  coverageBoardEndpoint,
  coverageCellEndpoint,
  coverageSeriesEndpoint,
} from '@ansinh/contract/coverage/coverage.endpoints';
import {
  acceptFiguresEndpoint,
  approveFiguresEndpoint,
  boardSheetEndpoint,
  computeFiguresEndpoint,
  coverageRetentionEndpoint,
  formSheetEndpoint,
  getSubmissionEndpoint,
  importFiguresEndpoint,
  listDifferencesEndpoint,
  listSubmissionsEndpoint,
  planningSheetEndpoint,
  returnFiguresEndpoint,
  saveSubmissionEndpoint,
  settleDifferenceEndpoint,
  submitFiguresEndpoint,
} from '@ansinh/contract/coverage/submissions.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { coverageBoardSheet, coveragePlanningSheet } from './use-cases/board-sheets.ts';
import { computeFigures } from './use-cases/compute-figures.ts';
import { listDifferences, settleDifference } from './use-cases/differences.ts';
import { figureFormSheet } from './use-cases/form-sheet.ts';
import { getSubmission } from './use-cases/get-submission.ts';
import { importFigures } from './use-cases/import-figures.ts';
import { listSubmissions } from './use-cases/list-submissions.ts';
import { acceptFigures, approveFigures, returnFigures, submitFigures } from './use-cases/move-submission.ts';
import { coverageBoard } from './use-cases/read-board.ts';
import { coverageCell } from './use-cases/read-cell.ts';
import { coverageRetention } from './use-cases/read-retention.ts';
import { coverageSeries } from './use-cases/read-series.ts';
import { saveSubmission } from './use-cases/save-submission.ts';

/** Actuals month by month, and what they say about targets. */
export const coverageModule: Module = {
  name: 'coverage',
  routes: [
    route(coverageBoardEndpoint, coverageBoard),
    route(coverageSeriesEndpoint, coverageSeries),
    route(coverageCellEndpoint, coverageCell),
    route(coverageRetentionEndpoint, coverageRetention),
    route(boardSheetEndpoint, coverageBoardSheet),
    route(planningSheetEndpoint, coveragePlanningSheet),
    route(listSubmissionsEndpoint, listSubmissions),
    route(getSubmissionEndpoint, getSubmission),
    route(saveSubmissionEndpoint, saveSubmission),
    route(computeFiguresEndpoint, computeFigures),
    route(importFiguresEndpoint, importFigures),
    route(formSheetEndpoint, figureFormSheet),
    route(submitFiguresEndpoint, submitFigures),
    route(approveFiguresEndpoint, approveFigures),
    route(acceptFiguresEndpoint, acceptFigures),
    route(returnFiguresEndpoint, returnFigures),
    route(listDifferencesEndpoint, listDifferences),
    route(settleDifferenceEndpoint, settleDifference),
  ],
};
