import { listColleaguesEndpoint } from '@ansinh/contract/access/users.endpoints';
import {
  assignFindingsEndpoint,
  findingSummaryEndpoint,
  getFindingEndpoint,
  listFindingsEndpoint,
  noteFindingEndpoint,
  notifyFindingEndpoint,
  reopenFindingEndpoint,
  requestRunEndpoint,
  settleFindingEndpoint,
  startFindingEndpoint,
} from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { listAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { useInfiniteQuery, keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../lib/api.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';
import type { Choice } from '../../ui/option.tsx';
import { findingQuery, type FindingOrder, type FindingSearch } from './finding-search.ts';

const PAGE = 50;
const CHANGES = ['reconciliation.', 'employers.', 'obligations.notices'];

/** The worklist, page by page. */
export function useFindings(search: FindingSearch, order: FindingOrder) {
  const query = { ...findingQuery(search), order, limit: PAGE };
  return useInfiniteQuery({
    queryKey: [listFindingsEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listFindingsEndpoint,
        { query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Counts by kind, commune and priority of what the filter leaves. */
export const useFindingSummary = (search: FindingSearch) =>
  useQuery({
    ...callOptions(findingSummaryEndpoint, { query: findingQuery(search) }),
    placeholderData: keepPreviousData,
  });

export const useFinding = (findingId: string) => useCall(getFindingEndpoint, { params: { findingId } });
export const useAssignFindings = () => useCommand(assignFindingsEndpoint, CHANGES);
export const useStartFinding = () => useCommand(startFindingEndpoint, CHANGES);
export const useSettleFinding = () => useCommand(settleFindingEndpoint, CHANGES);
export const useReopenFinding = () => useCommand(reopenFindingEndpoint, CHANGES);
export const useNotifyFinding = () => useCommand(notifyFindingEndpoint, CHANGES);
export const useNoteFinding = () => useCommand(noteFindingEndpoint, CHANGES);
export const useRequestRun = () => useCommand(requestRunEndpoint, CHANGES);

/** People of one's own agency to choose from. */
export function useColleagueChoices(): readonly Choice[] {
  const { data } = useCall(listColleaguesEndpoint, {});
  return useMemo(() => (data?.items ?? []).map(({ id, name }) => ({ id, label: name })), [data]);
}

/** Agencies of today to choose from. */
export function useAgencyChoices(): readonly Choice[] {
  const { data } = useCall(listAgenciesEndpoint, { query: { limit: 1000 } });
  return useMemo(
    () => (data?.items ?? []).map(({ id, name, shortName }) => ({ id, label: shortName, detail: name })),
    [data],
  );
}
