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
import { addressOf } from '../../lib/api.ts';
import { useCall, useCommand } from '../../lib/use-call.ts';

const COMMISSION = ['commission.'];

export const useRules = () => useCall(listCommissionRulesEndpoint, {});
export const useAddRule = () => useCommand(addCommissionRuleEndpoint, COMMISSION);
export const useEndRule = () => useCommand(endCommissionRuleEndpoint, COMMISSION);
export const usePayRuns = () => useCall(listPayRunsEndpoint, {});
export const usePayRun = (runId: string) => useCall(getPayRunEndpoint, { params: { runId } });
export const usePayStatement = (runId: string, unitKey: string) =>
  useCall(getPayStatementEndpoint, { params: { runId, unitKey } });
export const useOwnPay = () => useCall(ownPayEndpoint, {});
export const useReckon = () => useCommand(reckonPayRunEndpoint, COMMISSION);
export const useCheckRun = () => useCommand(checkPayRunEndpoint, COMMISSION);
export const useReopenRun = () => useCommand(reopenPayRunEndpoint, COMMISSION);
export const useConfirmRun = () => useCommand(confirmPayRunEndpoint, COMMISSION);
export const useApproveRun = () => useCommand(approvePayRunEndpoint, COMMISSION);
export const usePayOut = () => useCommand(payPayRunEndpoint, COMMISSION);

/** Returns the address of a run as .xlsx. */
export const payRunSheet = (runId: string): string => addressOf(payRunSheetEndpoint, { params: { runId } });
