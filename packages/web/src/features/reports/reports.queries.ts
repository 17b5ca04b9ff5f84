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
  settleFigureEndpoint,
  submitReportEndpoint,
  traceFigureEndpoint,
} from '@ansinh/contract/reports/reports.endpoints';
import {
  consolidateRoundEndpoint,
  getRoundEndpoint,
  listRoundsEndpoint,
  roundDifferencesEndpoint,
} from '@ansinh/contract/reports/rounds.endpoints';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { addressOf, call, type CallInput } from '../../lib/api.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';
import type { ReportDetail, ReportPart } from './reports.types.ts';

/** A report moves the duty it proves, so pages of duties are read again too. */
const REFRESHES = ['reports.', 'obligations.', 'documents.'];

/** What can be saved of a part. */
export type PartBody = CallInput<typeof savePartEndpoint>['body'];

type IssueQuery = NonNullable<CallInput<typeof listIssuesEndpoint>['query']>;

export const useRounds = (year: number | undefined) =>
  useQuery({
    ...callOptions(listRoundsEndpoint, { query: year === undefined ? {} : { year } }),
    placeholderData: (previous) => previous,
  });
export const useRound = (roundId: string) => useCall(getRoundEndpoint, { params: { roundId } });
export const useRoundDifferences = (roundId: string) =>
  useCall(roundDifferencesEndpoint, { params: { roundId } });
export const useReport = (reportId: string, revision: number | undefined) =>
  useCall(getReportEndpoint, { params: { reportId }, query: revision === undefined ? {} : { revision } });
export const useTrace = (reportId: string, key: string, enabled: boolean) =>
  useCall(traceFigureEndpoint, { params: { reportId, key } }, { enabled });
export const useIssues = (query: IssueQuery) =>
  useQuery({ ...callOptions(listIssuesEndpoint, { query }), placeholderData: (previous) => previous });
export const useExecutive = () => useCall(executivePageEndpoint, {});

export const useOpenReport = () => useCommand(openReportEndpoint, REFRESHES);
export const useConsolidate = () => useCommand(consolidateRoundEndpoint, REFRESHES);
export const useRefreshReport = () => useCommand(refreshReportEndpoint, REFRESHES);
export const useProposeReport = () => useCommand(proposeReportEndpoint, REFRESHES);
export const useHandBackReport = () => useCommand(handBackReportEndpoint, REFRESHES);
export const useSubmitReport = () => useCommand(submitReportEndpoint, REFRESHES);
export const useAcceptReport = () => useCommand(acceptReportEndpoint, REFRESHES);
export const useReturnReport = () => useCommand(returnReportEndpoint, REFRESHES);
export const useReviseReport = () => useCommand(reviseReportEndpoint, REFRESHES);
export const useReportDocument = () => useCommand(reportDocumentEndpoint, REFRESHES);
export const useSettleFigure = () => useCommand(settleFigureEndpoint, REFRESHES);
export const useAnswerIssue = () => useCommand(answerIssueEndpoint, REFRESHES);

/** Under this key saves of parts run: steps wait for them. */
export const SAVING = ['reports.save-part'] as const;

/** Saves one part; its answer is on the page at once, sums and rules that follow from it are read again. */
export function useSavePart(reportId: string) {
  const client = useQueryClient();
  return useMutation<ReportPart, ApiRefusal, { readonly key: string; readonly body: PartBody }>({
    mutationKey: SAVING,
    mutationFn: ({ key, body }) => call(savePartEndpoint, { params: { reportId, key }, body }),
    onSuccess: async (part) => {
      client.setQueryData<ReportDetail>(
        callOptions(getReportEndpoint, { params: { reportId }, query: {} }).queryKey,
        (report) =>
          report && { ...report, parts: report.parts.map((one) => (one.key === part.key ? part : one)) },
      );
      await client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => typeof name === 'string' && name.startsWith('reports.'),
      });
    },
  });
}

/** Fetches a report as it stands on the server now. */
export function useFetchReport(reportId: string): () => Promise<ReportDetail> {
  const client = useQueryClient();
  return () =>
    client.fetchQuery({
      ...callOptions(getReportEndpoint, { params: { reportId }, query: {} }),
      staleTime: 0,
    });
}

/** Returns the address of a report's file. */
export function reportFileAddress(reportId: string, format: 'docx' | 'pdf'): string {
  return addressOf(reportFileEndpoint, { params: { reportId }, query: { format } });
}
