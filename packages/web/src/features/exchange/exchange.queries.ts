import { useInfiniteQuery } from '@tanstack/react-query';
import {
  createClientEndpoint,
  listClientsEndpoint,
  renewClientEndpoint,
  revokeClientEndpoint,
} from '@ansinh/contract/exchange/clients.endpoints';
import { getDatasetEndpoint, listDatasetsEndpoint } from '@ansinh/contract/exchange/datasets.endpoints';
import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import {
  correctMappingEndpoint,
  forgetMappingEndpoint,
  listMappingsEndpoint,
} from '@ansinh/contract/exchange/mappings.endpoints';
import {
  acceptSubmissionEndpoint,
  cancelSubmissionEndpoint,
  confirmMappingEndpoint,
  confirmSubmissionEndpoint,
  repairSubmissionEndpoint,
  returnSubmissionEndpoint,
  startSubmissionEndpoint,
} from '@ansinh/contract/exchange/submission-steps.endpoints';
import {
  getSubmissionEndpoint,
  listChangesEndpoint,
  listIssuesEndpoint,
  listRowsEndpoint,
  listSubmissionsEndpoint,
  showMappingEndpoint,
} from '@ansinh/contract/exchange/submissions.endpoints';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';
import { boxQuery, type BoxSearch } from './box-search.ts';

const CHANGES = ['exchange.', 'obligations.'];
const PAGE = 50;
const LOOK_MS = 900;

export const useDatasets = () => useCall(listDatasetsEndpoint, {});
export const useDataset = (id: string) => useCall(getDatasetEndpoint, { params: { id } });
export const useStart = () => useCommand(startSubmissionEndpoint, ['exchange.list']);

const MOVING: readonly SubmissionAnswer['state'][] = ['receiving', 'checking'];

/** One submission, looked at again and again while the server works on it. */
export const useSubmission = (id: string) =>
  useQuery({
    ...callOptions(getSubmissionEndpoint, { params: { id } }),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && (MOVING.includes(data.state) || isFeeding(data)) ? LOOK_MS : false,
  });

/** Stated rows that are not in the registers yet. */
function isFeeding({ state, fedAt, confirmedAt }: SubmissionAnswer): boolean {
  if (state !== 'confirmed' || fedAt !== null || confirmedAt === null) return false;
  return Date.now() - Date.parse(confirmedAt) < 60_000;
}

export const useMapping = (id: string) => useCall(showMappingEndpoint, { params: { id } });
export const useConfirmMapping = () => useCommand(confirmMappingEndpoint, CHANGES);
export const useRepair = () => useCommand(repairSubmissionEndpoint, CHANGES);
export const useConfirm = () => useCommand(confirmSubmissionEndpoint, CHANGES);
export const useCancel = () => useCommand(cancelSubmissionEndpoint, CHANGES);
export const useAccept = () => useCommand(acceptSubmissionEndpoint, CHANGES);
export const useReturn = () => useCommand(returnSubmissionEndpoint, CHANGES);

/** What is wrong with which cell, page by page; `version` of the submission: another check gives other issues. */
export const useIssues = (id: string, version: number, kind: { code?: string; column?: string }) =>
  useInfiniteQuery({
    queryKey: [listIssuesEndpoint.name, id, version, kind],
    queryFn: ({ pageParam, signal }) =>
      call(
        listIssuesEndpoint,
        {
          params: { id },
          query: { ...kind, limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) },
        },
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  });

/** Rows as read, page by page. Reading is logged, so it is not repeated by itself. */
export const useRows = (id: string, version: number, only: 'good' | 'bad' | 'any') =>
  useInfiniteQuery({
    queryKey: [listRowsEndpoint.name, id, version, only],
    queryFn: ({ pageParam, signal }) =>
      call(
        listRowsEndpoint,
        { params: { id }, query: { only, limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) } },
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });

/** How the list differs from the one before, page by page. */
export const useChanges = (id: string, version: number, kind: 'added' | 'removed' | 'changed' | null) =>
  useInfiniteQuery({
    queryKey: [listChangesEndpoint.name, id, version, kind],
    queryFn: ({ pageParam, signal }) =>
      call(
        listChangesEndpoint,
        {
          params: { id },
          query: {
            limit: PAGE,
            ...(kind === null ? {} : { kind }),
            ...(pageParam === null ? {} : { after: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });

/** What was sent and received, page by page. */
export const useBox = (search: BoxSearch) => {
  const query = { ...boxQuery(search), limit: PAGE };
  return useInfiniteQuery({
    queryKey: [listSubmissionsEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listSubmissionsEndpoint,
        { query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
};

/** All lists of one sender for one dataset and period, newest first. */
export const useVersions = ({ datasetId, sender, periodKey }: SubmissionAnswer) =>
  useCall(listSubmissionsEndpoint, {
    query: { datasetId, sender: sender.id, period: periodKey, limit: 50 },
  });

export const useClients = () => useCall(listClientsEndpoint, {});
export const useCreateClient = () => useCommand(createClientEndpoint, ['exchange.list-clients']);
export const useRenewClient = () => useCommand(renewClientEndpoint, ['exchange.list-clients']);
export const useRevokeClient = () => useCommand(revokeClientEndpoint, ['exchange.list-clients']);

export const useRemembered = () => useCall(listMappingsEndpoint, {});
export const useCorrectRemembered = () => useCommand(correctMappingEndpoint, ['exchange.list-mappings']);
export const useForgetRemembered = () => useCommand(forgetMappingEndpoint, ['exchange.list-mappings']);
