import { listIndicatorsEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import {
  acknowledgeEndpoint,
  approvePlanEndpoint,
  freezePlanEndpoint,
  issuePlanEndpoint,
  revisePlanEndpoint,
  withdrawPlanEndpoint,
} from '@ansinh/contract/indicators/plan-steps.endpoints';
import {
  checkPlanEndpoint,
  importPlanEndpoint,
  listPlansEndpoint,
  ownTargetsEndpoint,
  planEndpoint,
  planSheetEndpoint,
  proposeEndpoint,
  savePlanEndpoint,
  splitEndpoint,
} from '@ansinh/contract/indicators/plans.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { addressOf, call, type CallInput } from '../../lib/api.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

/** Plans, targets and the boards that are measured against them. */
const TARGETS = ['indicators.', 'coverage.'];

export type Plan = Answer<typeof planEndpoint>;
export type PlanLine = Answer<typeof listPlansEndpoint>['items'][number];
export type PlanRow = Plan['rows'][number];
export type PlanCheck = Plan['check'];
export type TargetIssue = PlanCheck['issues'][number];
export type OwnTarget = Answer<typeof ownTargetsEndpoint>['items'][number];
export type CheckedRows = Answer<typeof checkPlanEndpoint>;
export type ImportedRows = Answer<typeof importPlanEndpoint>;
export type PlanScope = Pick<
  CallInput<typeof savePlanEndpoint>['body'],
  'parent' | 'partKind' | 'indicator' | 'year'
>;

/** The catalogue of indicators. */
export const useIndicators = () => useCall(listIndicatorsEndpoint, {});

export const usePlans = (query: NonNullable<CallInput<typeof listPlansEndpoint>['query']>) =>
  useQuery({ ...callOptions(listPlansEndpoint, { query }), placeholderData: (previous) => previous });

export const usePlan = (id: string) => useCall(planEndpoint, { params: { id } });

export const useOwnTargets = (year: number) => useCall(ownTargetsEndpoint, { query: { year } });

export const useSplit = (input: CallInput<typeof splitEndpoint>) => useCall(splitEndpoint, input);

/** The check of figures that are being written; the answer before stays until the next one is there. */
export const useCheck = (body: CallInput<typeof checkPlanEndpoint>['body']) =>
  useQuery<CheckedRows, ApiRefusal>({
    queryKey: [checkPlanEndpoint.name, body],
    queryFn: ({ signal }) => call(checkPlanEndpoint, { body }, signal),
    placeholderData: (previous) => previous,
  });

export const usePropose = () => useCommand(proposeEndpoint);
export const useSavePlan = () => useCommand(savePlanEndpoint, TARGETS);
export const useApprovePlan = () => useCommand(approvePlanEndpoint, TARGETS);
export const useIssuePlan = () => useCommand(issuePlanEndpoint, TARGETS);
export const useRevisePlan = () => useCommand(revisePlanEndpoint, TARGETS);
export const useFreezePlan = () => useCommand(freezePlanEndpoint, TARGETS);
export const useWithdrawPlan = () => useCommand(withdrawPlanEndpoint, TARGETS);
export const useAcknowledge = () => useCommand(acknowledgeEndpoint, TARGETS);

/** Reads the figures of a table file; nothing is stored. */
export const useImportPlan = (scope: PlanScope) =>
  useMutation<ImportedRows, ApiRefusal, File>({
    mutationFn: (file) =>
      uploadFile(importPlanEndpoint, file, {
        fields: {
          parent: scope.parent,
          partKind: scope.partKind,
          indicator: scope.indicator,
          year: String(scope.year),
        },
      }),
  });

/** Returns the address of a plan as a workbook. */
export const planWorkbook = (id: string): string => addressOf(planSheetEndpoint, { params: { id } });
