import * as clients from '@ansinh/contract/exchange/clients.endpoints';
import * as datasets from '@ansinh/contract/exchange/datasets.endpoints';
import * as mappings from '@ansinh/contract/exchange/mappings.endpoints';
import * as steps from '@ansinh/contract/exchange/submission-steps.endpoints';
import * as submissions from '@ansinh/contract/exchange/submissions.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addExchangeCommands } from './cli/exchange.commands.ts';
import type { Feeds } from './feeds.ts';
import { exchangeJobs } from './jobs/exchange-jobs.ts';
import { confirmSubmission } from './use-cases/confirm-submission.ts';
import { acceptSubmission, returnSubmission } from './use-cases/decide-submission.ts';
import { exportSubmissions } from './use-cases/export-submissions.ts';
import { downloadReceipt, downloadRejected, exportRows } from './use-cases/export-submission.ts';
import { issueToken } from './use-cases/issue-token.ts';
import { createClient, listClients, renewClient, revokeClient } from './use-cases/manage-clients.ts';
import { confirmMapping, repairSubmission, showMapping } from './use-cases/map-columns.ts';
import { correctMapping, forgetMapping, listMappings } from './use-cases/manage-mappings.ts';
import { cancelSubmission, completeUpload, uploadChunk } from './use-cases/receive-file.ts';
import { downloadTemplate, getDataset, listDatasets } from './use-cases/show-datasets.ts';
import { listChanges, listIssues, listRows } from './use-cases/show-rows.ts';
import { getSubmission, listSubmissions, showProgress } from './use-cases/show-submissions.ts';
import { startSubmission } from './use-cases/start-submission.ts';

/** Returns lists exchanged between agencies as contracts; `feeds` are the registers that stated lists go into. */
export function exchangeModule(feeds: Feeds): Module {
  return {
    name: 'exchange',
    routes: [
      route(datasets.listDatasetsEndpoint, listDatasets),
      route(datasets.getDatasetEndpoint, getDataset),
      route(datasets.downloadTemplateEndpoint, downloadTemplate),
      route(steps.startSubmissionEndpoint, startSubmission),
      route(steps.uploadChunkEndpoint, uploadChunk),
      route(steps.completeUploadEndpoint, completeUpload),
      route(submissions.listSubmissionsEndpoint, listSubmissions),
      route(submissions.exportSubmissionsEndpoint, exportSubmissions),
      route(submissions.getSubmissionEndpoint, getSubmission),
      route(submissions.showProgressEndpoint, showProgress),
      route(steps.cancelSubmissionEndpoint, cancelSubmission),
      route(submissions.showMappingEndpoint, showMapping),
      route(steps.confirmMappingEndpoint, confirmMapping),
      route(submissions.listRowsEndpoint, listRows),
      route(submissions.listIssuesEndpoint, listIssues),
      route(steps.repairSubmissionEndpoint, repairSubmission),
      route(submissions.listChangesEndpoint, listChanges),
      route(steps.confirmSubmissionEndpoint, confirmSubmission),
      route(steps.acceptSubmissionEndpoint, acceptSubmission),
      route(steps.returnSubmissionEndpoint, returnSubmission),
      route(submissions.downloadReceiptEndpoint, downloadReceipt),
      route(submissions.downloadRejectedEndpoint, downloadRejected),
      route(submissions.exportRowsEndpoint, exportRows),
      route(mappings.listMappingsEndpoint, listMappings),
      route(mappings.correctMappingEndpoint, correctMapping),
      route(mappings.forgetMappingEndpoint, forgetMapping),
      route(clients.issueTokenEndpoint, issueToken),
      route(clients.listClientsEndpoint, listClients),
      route(clients.createClientEndpoint, createClient),
      route(clients.renewClientEndpoint, renewClient),
      route(clients.revokeClientEndpoint, revokeClient),
    ],
    jobs: exchangeJobs(feeds),
    commands: addExchangeCommands,
  };
}
