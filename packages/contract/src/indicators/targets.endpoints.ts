import type { Endpoint } from '../platform/endpoint.ts';
import {
  acknowledgeEndpoint,
  approvePlanEndpoint,
  freezePlanEndpoint,
  issuePlanEndpoint,
  revisePlanEndpoint,
  withdrawPlanEndpoint,
} from './plan-steps.endpoints.ts';
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
} from './plans.endpoints.ts';

/** Everything that is done with targets. */
export const TARGETS_ENDPOINTS: readonly Endpoint[] = [
  listPlansEndpoint,
  targetsEndpoint,
  ownTargetsEndpoint,
  planEndpoint,
  savePlanEndpoint,
  proposeEndpoint,
  checkPlanEndpoint,
  approvePlanEndpoint,
  issuePlanEndpoint,
  revisePlanEndpoint,
  freezePlanEndpoint,
  withdrawPlanEndpoint,
  acknowledgeEndpoint,
  splitEndpoint,
  planSheetEndpoint,
  importPlanEndpoint,
  adoptPackTargetsEndpoint,
];
