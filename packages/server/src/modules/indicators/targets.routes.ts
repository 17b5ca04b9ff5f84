import {
  acknowledgeEndpoint,
  approvePlanEndpoint,
  freezePlanEndpoint,
  issuePlanEndpoint,
  revisePlanEndpoint,
  withdrawPlanEndpoint,
} from '@ansinh/contract/indicators/plan-steps.endpoints';
import {
  adoptPackTargetsEndpoint,
  checkPlanEndpoint,
  importPlanEndpoint,
  listPlansEndpoint,
  ownTargetsEndpoint,
  planEndpoint,
  planSheetEndpoint,
  proposeEndpoint,
  savePlanEndpoint,
  splitEndpoint,
  targetsEndpoint,
} from '@ansinh/contract/indicators/plans.endpoints';
import { route, type Route } from '../../platform/module.ts';
import { adoptPackTargets } from './use-cases/adopt-pack-targets.ts';
import { importPlan } from './use-cases/import-plan.ts';
import {
  checkPlanFigures,
  listOwnTargets,
  listPlans,
  listTargets,
  showPlan,
} from './use-cases/look-at-plan.ts';
import { planSheet } from './use-cases/plan-sheet.ts';
import {
  acknowledgeTarget,
  approvePlan,
  freezePlan,
  issuePlan,
  withdrawPlan,
} from './use-cases/plan-steps.ts';
import { proposeTargets } from './use-cases/propose.ts';
import { revisePlan } from './use-cases/revise-plan.ts';
import { savePlan } from './use-cases/save-plan.ts';
import { splitTarget } from './use-cases/split-target.ts';

/** Everything that is done with targets. */
export const TARGET_ROUTES: readonly Route[] = [
  route(listPlansEndpoint, listPlans),
  route(targetsEndpoint, listTargets),
  route(ownTargetsEndpoint, listOwnTargets),
  route(planEndpoint, showPlan),
  route(savePlanEndpoint, savePlan),
  route(proposeEndpoint, proposeTargets),
  route(checkPlanEndpoint, checkPlanFigures),
  route(approvePlanEndpoint, approvePlan),
  route(issuePlanEndpoint, issuePlan),
  route(revisePlanEndpoint, revisePlan),
  route(freezePlanEndpoint, freezePlan),
  route(withdrawPlanEndpoint, withdrawPlan),
  route(acknowledgeEndpoint, acknowledgeTarget),
  route(splitEndpoint, splitTarget),
  route(planSheetEndpoint, planSheet),
  route(importPlanEndpoint, importPlan),
  route(adoptPackTargetsEndpoint, adoptPackTargets),
];
