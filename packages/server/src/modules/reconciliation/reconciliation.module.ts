import {
  assignFindingsEndpoint,
  exportFindingsEndpoint,
  findingSummaryEndpoint,
  getFindingEndpoint,
  listFindingsEndpoint,
  listRunsEndpoint,
  noteFindingEndpoint,
  notifyFindingEndpoint,
  reopenFindingEndpoint,
  requestRunEndpoint,
  settleFindingEndpoint,
  startFindingEndpoint,
} from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addReconciliationCommands } from './cli/reconciliation.commands.ts';
import { compareEmployers } from './employers/compare-employers.ts';
import type { Comparison } from './engine/comparison.ts';
import { reconciliationJobs } from './jobs/reconciliation-jobs.ts';
import { assignFindings } from './use-cases/assign-findings.ts';
import { exportFindings } from './use-cases/export-findings.ts';
import { getFinding } from './use-cases/get-finding.ts';
import { listFindings } from './use-cases/list-findings.ts';
import { listReconciliationRuns, requestRun } from './use-cases/list-runs.ts';
import { summariseFindings } from './use-cases/summarise-findings.ts';
import {
  noteFinding,
  notifyFinding,
  reopenFinding,
  settleFinding,
  startFinding,
} from './use-cases/work-on-finding.ts';

/** What the sources' differences show, as work. `others`: comparisons of subjects that other capabilities keep. */
export function reconciliationModule(others: readonly Comparison[] = []): Module {
  const comparisons = [compareEmployers, ...others];
  return {
    name: 'reconciliation',
    jobs: reconciliationJobs(comparisons),
    commands: addReconciliationCommands(comparisons),
    routes: [
      route(listFindingsEndpoint, listFindings),
      route(findingSummaryEndpoint, summariseFindings),
      route(listRunsEndpoint, listReconciliationRuns),
      route(requestRunEndpoint, requestRun),
      route(assignFindingsEndpoint, assignFindings),
      route(exportFindingsEndpoint, exportFindings),
      route(getFindingEndpoint, getFinding),
      route(startFindingEndpoint, startFinding),
      route(notifyFindingEndpoint, notifyFinding),
      route(settleFindingEndpoint, settleFinding),
      route(reopenFindingEndpoint, reopenFinding),
      route(noteFindingEndpoint, noteFinding),
    ],
  };
}
