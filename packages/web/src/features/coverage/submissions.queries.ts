import {
  acceptFiguresEndpoint,
  approveFiguresEndpoint,
  computeFiguresEndpoint,
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
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { addressOf, type CallInput } from '../../lib/api.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

/** Figures and the boards that show them. */
const FIGURES = ['coverage.'];

/** What is said of a month besides its numbers. */
export type Stated = CallInput<typeof computeFiguresEndpoint>['body'];

type ListQuery = NonNullable<CallInput<typeof listSubmissionsEndpoint>['query']>;

export const useSubmissions = (query: ListQuery) =>
  useQuery({ ...callOptions(listSubmissionsEndpoint, { query }), placeholderData: (previous) => previous });

export const useSubmission = (submissionId: string) =>
  useCall(getSubmissionEndpoint, { params: { submissionId } });

export const useDifferences = (query: NonNullable<CallInput<typeof listDifferencesEndpoint>['query']>) =>
  useQuery({ ...callOptions(listDifferencesEndpoint, { query }), placeholderData: (previous) => previous });

export const useSaveFigures = () => useCommand(saveSubmissionEndpoint, FIGURES);
export const useComputeFigures = () => useCommand(computeFiguresEndpoint, FIGURES);
export const useSubmitFigures = () => useCommand(submitFiguresEndpoint, FIGURES);
export const useApproveFigures = () => useCommand(approveFiguresEndpoint, FIGURES);
export const useAcceptFigures = () => useCommand(acceptFiguresEndpoint, FIGURES);
export const useReturnFigures = () => useCommand(returnFiguresEndpoint, FIGURES);
export const useSettleDifference = () => useCommand(settleDifferenceEndpoint, FIGURES);

/** Writes a draft from the filled-in form; with one wrong row nothing is taken. */
export function useImportFigures(stated: Stated & { readonly estimated: boolean }) {
  const client = useQueryClient();
  return useMutation<Answer<typeof importFiguresEndpoint>, ApiRefusal, { file: File; confirmed: boolean }>({
    mutationFn: ({ file, confirmed }) =>
      uploadFile(importFiguresEndpoint, file, {
        fields: {
          unit: stated.unit,
          month: stated.month,
          asOf: stated.asOf,
          estimated: String(stated.estimated),
          confirmed: String(confirmed),
          reason: stated.reason ?? '',
        },
      }),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => typeof name === 'string' && name.startsWith('coverage.'),
      }),
  });
}

/** Returns the address of the form of a month to fill in. */
export const figuresForm = (unit: string, month: string): string =>
  addressOf(formSheetEndpoint, { query: { unit, month } });

/** Returns the address of the month's sheet for the socio-economic report. */
export const planningSheet = (unit: string, month: string): string =>
  addressOf(planningSheetEndpoint, { query: { unit, month } });
