import {
  listCountsEndpoint,
  listEntriesEndpoint,
  listRunsEndpoint,
  listSendingsEndpoint,
  listSettingsEndpoint,
  makeListsEndpoint,
  saveListSettingsEndpoint,
  sendListsEndpoint,
} from '@ansinh/contract/memberlists/memberlists.endpoints';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';
import { entriesQuery, type ListsSearch } from './lists-search.ts';

const PAGE = 50;
const CHANGES = ['memberlists.'];
/** How often sendings on their way are looked at. */
const LOOK_MS = 3_000;

export const useListCounts = ({ month, commune }: Pick<ListsSearch, 'month' | 'commune'>) =>
  useQuery({
    ...callOptions(listCountsEndpoint, {
      query: { ...(month === undefined ? {} : { month }), ...(commune === undefined ? {} : { commune }) },
    }),
    placeholderData: (previous) => previous,
  });

/** People of a month's lists, page by page. */
export function useListEntries(search: ListsSearch) {
  const query = { ...entriesQuery(search), limit: PAGE };
  return useInfiniteQuery({
    queryKey: [listEntriesEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listEntriesEndpoint,
        { query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
}

export const useListRuns = () => useCall(listRunsEndpoint, {});

/** Sendings of a month; those on their way are looked at again. */
export const useListSendings = (month: string | undefined) =>
  useQuery({
    ...callOptions(listSendingsEndpoint, { query: month === undefined ? {} : { month } }),
    refetchInterval: (query) =>
      query.state.data?.items.some(({ state }) => state === 'waiting') === true ? LOOK_MS : false,
  });

export const useListSettings = () => useCall(listSettingsEndpoint, {});
export const useMakeLists = () => useCommand(makeListsEndpoint, CHANGES);
export const useSendLists = () => useCommand(sendListsEndpoint, CHANGES);
export const useSaveListSettings = () => useCommand(saveListSettingsEndpoint, CHANGES);
