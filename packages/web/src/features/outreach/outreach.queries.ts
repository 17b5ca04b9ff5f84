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
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { addressOf, call, type CallInput, type CallResult } from '../../lib/api.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

const OUTREACH = ['outreach.'];

type Query<E> = CallInput<E> extends { query?: infer Q } ? NonNullable<Q> : never;

export const useOverview = (commune: string | undefined) =>
  useCall(overviewEndpoint, { query: commune === undefined ? {} : { commune } });

export const useTaskPages = (query: Query<typeof listTasksEndpoint>) =>
  useInfiniteQuery<CallResult<typeof listTasksEndpoint>, ApiRefusal>({
    queryKey: [listTasksEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listTasksEndpoint,
        { query: { ...query, ...(typeof pageParam === 'string' ? { after: pageParam } : {}) } },
        signal,
      ),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });

export const useTask = (taskId: string | undefined) =>
  useCall(getTaskEndpoint, { params: { taskId: taskId ?? '' } }, { enabled: taskId !== undefined });

export const useSharing = (query: Query<typeof proposeSharingEndpoint>) =>
  useCall(proposeSharingEndpoint, { query }, { enabled: query.commune !== '' });

export const useWeek = (query: Query<typeof weekEndpoint>) =>
  useQuery({ ...callOptions(weekEndpoint, { query }), placeholderData: (previous) => previous });

export const useCollectors = (commune: string | undefined) =>
  useCall(collectorsEndpoint, { query: commune === undefined ? {} : { commune } });

export const useCollector = (unit: string) => useCall(collectorEndpoint, { params: { unit } });

export const useConflicts = (state: 'open' | 'settled' | 'all') =>
  useCall(listConflictsEndpoint, { query: { state } });

export const useProposals = (state: 'open' | 'settled' | 'all') =>
  useCall(listProposalsEndpoint, { query: { state } });

export const useShareOut = () => useCommand(shareOutEndpoint, OUTREACH);
export const useReassign = () => useCommand(reassignTasksEndpoint, OUTREACH);
export const useWithdraw = () => useCommand(withdrawTasksEndpoint, OUTREACH);
export const usePlanTasks = () => useCommand(planTasksEndpoint, OUTREACH);
export const useRecordVisit = () => useCommand(recordVisitEndpoint, OUTREACH);
export const usePlanWeek = () => useCommand(planWeekEndpoint, OUTREACH);
export const useSetCapacity = () => useCommand(setCapacityEndpoint, OUTREACH);
export const useSettleConflict = () => useCommand(settleConflictEndpoint, OUTREACH);
export const useSettleProposal = () => useCommand(settleProposalEndpoint, OUTREACH);

/** Returns the address of the photo of a visit. */
export const photoAddress = (visitId: string): string =>
  addressOf(visitPhotoEndpoint, { params: { visitId } });
