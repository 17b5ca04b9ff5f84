import {
  exportMatrixEndpoint,
  getCalendarEndpoint,
  getMatrixEndpoint,
  listFeedsEndpoint,
  listNoticesEndpoint,
  listViewsEndpoint,
  makeFeedEndpoint,
  readNoticesEndpoint,
  removeViewEndpoint,
  revokeFeedEndpoint,
  saveViewEndpoint,
} from '@ansinh/contract/obligations/overview.endpoints';
import { listHolidaysEndpoint } from '@ansinh/contract/parameters/parameters.endpoints';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { addressOf, call, type CallInput } from '../../lib/api.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

const NOTICES = [listNoticesEndpoint.name];
const VIEWS = [listViewsEndpoint.name];
const FEEDS = [listFeedsEndpoint.name];
const LOOK_AGAIN_MS = 60_000;

type CalendarQuery = CallInput<typeof getCalendarEndpoint>['query'];
type MatrixQuery = NonNullable<CallInput<typeof getMatrixEndpoint>['query']>;

/** Days with what is due on them. */
export const useCalendar = (query: CalendarQuery) =>
  useQuery({ ...callOptions(getCalendarEndpoint, { query }), placeholderData: (previous) => previous });

/** Days of a year that differ from the week. */
export const useHolidays = (year: number) => useCall(listHolidaysEndpoint, { query: { year } });

/** Agencies by duties or periods with on-time shares. */
export const useMatrix = (query: MatrixQuery) =>
  useQuery({ ...callOptions(getMatrixEndpoint, { query }), placeholderData: (previous) => previous });

/** Returns the address of the matrix as a workbook. */
export const matrixWorkbook = (query: MatrixQuery): string => addressOf(exportMatrixEndpoint, { query });

/** Unread count and newest notices, looked up again every minute. */
export const useNewestNotices = () =>
  useQuery({
    ...callOptions(listNoticesEndpoint, { query: { limit: 1 } }),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** All notices of my agency, page by page. */
export function useNotices() {
  return useInfiniteQuery({
    queryKey: [listNoticesEndpoint.name, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(listNoticesEndpoint, { query: pageParam === null ? {} : { after: pageParam } }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

export const useReadNotices = () => useCommand(readNoticesEndpoint, NOTICES);

/** My saved filters of a page. */
export const useViews = (page: string) => useCall(listViewsEndpoint, { query: { page } });

export const useSaveView = () => useCommand(saveViewEndpoint, VIEWS);

export const useRemoveView = () => useCommand(removeViewEndpoint, VIEWS);

/** My iCalendar addresses. */
export const useFeeds = (enabled: boolean) => useCall(listFeedsEndpoint, {}, { enabled });

export const useMakeFeed = () => useCommand(makeFeedEndpoint, FEEDS);

export const useRevokeFeed = () => useCommand(revokeFeedEndpoint, FEEDS);
