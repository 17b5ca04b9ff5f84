import {
  fieldPhotoEndpoint,
  fieldSyncEndpoint,
  fieldWorkEndpoint,
} from '@ansinh/contract/outreach/field.endpoints';
import {
  listConflictsEndpoint,
  listProposalsEndpoint,
  overviewEndpoint,
  planTasksEndpoint,
  planWeekEndpoint,
  proposeSharingEndpoint,
  settleConflictEndpoint,
  settleProposalEndpoint,
  shareOutEndpoint,
  weekEndpoint,
} from '@ansinh/contract/outreach/sharing.endpoints';
import {
  collectorEndpoint,
  collectorsEndpoint,
  getTaskEndpoint,
  listTasksEndpoint,
  reassignTasksEndpoint,
  recordVisitEndpoint,
  setCapacityEndpoint,
  visitPhotoEndpoint,
  withdrawTasksEndpoint,
} from '@ansinh/contract/outreach/tasks.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { sweepOutreachJob } from './jobs/outreach.jobs.ts';
import { getCollector, listCollectors, setCapacity } from './use-cases/collectors.ts';
import { listConflicts, settleConflict } from './use-cases/conflicts.ts';
import { fieldPhoto } from './use-cases/field-photo.ts';
import { fieldSync } from './use-cases/field-sync.ts';
import { fieldWork } from './use-cases/field-work.ts';
import { getTask } from './use-cases/get-task.ts';
import { listTasks } from './use-cases/list-tasks.ts';
import { planTasks, reassignTasks, withdrawTasks } from './use-cases/move-tasks.ts';
import { outreachOverview } from './use-cases/overview.ts';
import { planWeek } from './use-cases/plan-week.ts';
import { listProposals, settleProposal } from './use-cases/proposals.ts';
import { proposeSharing } from './use-cases/propose-sharing.ts';
import { readWeek } from './use-cases/read-week.ts';
import { recordVisit } from './use-cases/record-visit.ts';
import { shareOut } from './use-cases/share-out.ts';
import { visitPhoto } from './use-cases/visit-photo.ts';

/** Going to people's doors: who goes to whom, what the visits brought, and the phone at the door. */
export const outreachModule: Module = {
  name: 'outreach',
  jobs: [sweepOutreachJob],
  routes: [
    route(fieldWorkEndpoint, fieldWork),
    route(fieldSyncEndpoint, fieldSync),
    route(fieldPhotoEndpoint, fieldPhoto),
    route(overviewEndpoint, outreachOverview),
    route(proposeSharingEndpoint, proposeSharing),
    route(shareOutEndpoint, shareOut),
    route(weekEndpoint, readWeek),
    route(planWeekEndpoint, planWeek),
    route(planTasksEndpoint, planTasks),
    route(listTasksEndpoint, listTasks),
    route(reassignTasksEndpoint, reassignTasks),
    route(withdrawTasksEndpoint, withdrawTasks),
    route(getTaskEndpoint, getTask),
    route(recordVisitEndpoint, recordVisit),
    route(visitPhotoEndpoint, visitPhoto),
    route(collectorsEndpoint, listCollectors),
    route(collectorEndpoint, getCollector),
    route(setCapacityEndpoint, setCapacity),
    route(listConflictsEndpoint, listConflicts),
    route(settleConflictEndpoint, settleConflict),
    route(listProposalsEndpoint, listProposals),
    route(settleProposalEndpoint, settleProposal),
  ],
};
