import {
  addCommissionRuleEndpoint,
  approvePayRunEndpoint,
  checkPayRunEndpoint,
  confirmPayRunEndpoint,
  endCommissionRuleEndpoint,
  getPayRunEndpoint,
  getPayStatementEndpoint,
  listCommissionRulesEndpoint,
  listPayRunsEndpoint,
  ownPayEndpoint,
  payPayRunEndpoint,
  payRunSheetEndpoint,
  reckonPayRunEndpoint,
  reopenPayRunEndpoint,
} from '@ansinh/contract/commission/commission.endpoints';
import { route, type Module } from '../../platform/module.ts';
import {
  approvePayRun,
  checkPayRun,
  confirmPayRun,
  payPayRun,
  reopenPayRun,
} from './use-cases/move-pay-run.ts';
import { getPayRun, getPayStatement, listPayRuns, ownPay, payRunAsSheet } from './use-cases/read-pay-runs.ts';
import { reckonPayRun } from './use-cases/reckon-pay-run.ts';
import { addCommissionRule, endCommissionRule, listCommissionRules } from './use-cases/rules.ts';

/** Pay of collectors and collaborators: rules, monthly runs, statements. */
export const commissionModule: Module = {
  name: 'commission',
  routes: [
    route(listCommissionRulesEndpoint, listCommissionRules),
    route(addCommissionRuleEndpoint, addCommissionRule),
    route(endCommissionRuleEndpoint, endCommissionRule),
    route(listPayRunsEndpoint, listPayRuns),
    route(reckonPayRunEndpoint, reckonPayRun),
    route(getPayRunEndpoint, getPayRun),
    route(checkPayRunEndpoint, checkPayRun),
    route(reopenPayRunEndpoint, reopenPayRun),
    route(confirmPayRunEndpoint, confirmPayRun),
    route(approvePayRunEndpoint, approvePayRun),
    route(payPayRunEndpoint, payPayRun),
    route(getPayStatementEndpoint, getPayStatement),
    route(ownPayEndpoint, ownPay),
    route(payRunSheetEndpoint, payRunAsSheet),
  ],
};
