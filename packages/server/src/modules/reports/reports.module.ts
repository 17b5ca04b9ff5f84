import { executivePageEndpoint } from '@ansinh/contract/reports/executive.endpoints';
import { answerIssueEndpoint, listIssuesEndpoint } from '@ansinh/contract/reports/issues.endpoints';
import {
  acceptReportEndpoint,
  getReportEndpoint,
  handBackReportEndpoint,
  openReportEndpoint,
  proposeReportEndpoint,
  refreshReportEndpoint,
  reportDocumentEndpoint,
  reportFileEndpoint,
  returnReportEndpoint,
  reviseReportEndpoint,
  savePartEndpoint,
  submitReportEndpoint,
  settleFigureEndpoint,
  traceFigureEndpoint,
  workReportEndpoint,
} from '@ansinh/contract/reports/reports.endpoints';
import {
  consolidateRoundEndpoint,
  getRoundEndpoint,
  listRoundsEndpoint,
  roundDifferencesEndpoint,
} from '@ansinh/contract/reports/rounds.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addReportsCommands } from './cli/reports.commands.ts';
import { consolidateRound } from './consolidation/use-cases/consolidate-round.ts';
import { reportDocument } from './consolidation/use-cases/report-document.ts';
import { reportFile } from './consolidation/use-cases/report-file.ts';
import { traceFigure } from './consolidation/use-cases/trace-figure.ts';
import { executivePage } from './executive/executive-page.ts';
import { loadFormsJob } from './jobs/load-forms.job.ts';
import { succeedJob } from './jobs/succeed.job.ts';
import { acceptReport, returnReport } from './use-cases/decide-report.ts';
import { getReport } from './use-cases/get-report.ts';
import { answerIssue, listIssues } from './use-cases/issues.ts';
import { handBackReport, proposeReport, reviseReport } from './use-cases/move-report.ts';
import { openReport } from './use-cases/open-report.ts';
import { refreshReport } from './use-cases/refresh-report.ts';
import { roundDifferences } from './use-cases/round-differences.ts';
import { getRound, listRounds } from './use-cases/rounds.ts';
import { savePart } from './use-cases/save-part.ts';
import { settleFigure } from './use-cases/settle-figure.ts';
import { submitReport } from './use-cases/submit-report.ts';
import { workReport } from './use-cases/work-report.ts';

/** Periodic reports: rounds, what each agency writes, what its recipient does with it, and difficulties on their way. */
export const reportsModule: Module = {
  name: 'reports',
  routes: [
    route(listRoundsEndpoint, listRounds),
    route(getRoundEndpoint, getRound),
    route(roundDifferencesEndpoint, roundDifferences),
    route(workReportEndpoint, workReport),
    route(openReportEndpoint, openReport),
    route(consolidateRoundEndpoint, consolidateRound),
    route(listIssuesEndpoint, listIssues),
    route(answerIssueEndpoint, answerIssue),
    route(executivePageEndpoint, executivePage),
    route(getReportEndpoint, getReport),
    route(savePartEndpoint, savePart),
    route(refreshReportEndpoint, refreshReport),
    route(proposeReportEndpoint, proposeReport),
    route(handBackReportEndpoint, handBackReport),
    route(submitReportEndpoint, submitReport),
    route(acceptReportEndpoint, acceptReport),
    route(returnReportEndpoint, returnReport),
    route(reviseReportEndpoint, reviseReport),
    route(traceFigureEndpoint, traceFigure),
    route(settleFigureEndpoint, settleFigure),
    route(reportFileEndpoint, reportFile),
    route(reportDocumentEndpoint, reportDocument),
  ],
  jobs: [loadFormsJob, succeedJob],
  commands: addReportsCommands,
};
