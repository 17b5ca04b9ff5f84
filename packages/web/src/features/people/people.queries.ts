import {
  checkIdentitiesEndpoint,
  identityQueueEndpoint,
  identityRatesEndpoint,
  resolveIdentityEndpoint,
} from '@ansinh/contract/people/identity.endpoints';
import {
  decidePairEndpoint,
  linkQualityEndpoint,
  reviewQueueEndpoint,
  undoPairEndpoint,
} from '@ansinh/contract/people/pairs.endpoints';
import {
  listPeopleEndpoint,
  openPersonEndpoint,
  undoMergeEndpoint,
} from '@ansinh/contract/people/people.endpoints';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useCall, useCommand } from '../../lib/use-call.ts';
import { peopleQuery, type PeopleSearch } from './people-search.ts';

const PAGE = 50;
const CHANGES = ['people.'];

/** The register, page by page. */
export function usePeople(search: PeopleSearch) {
  const query = { ...peopleQuery(search), limit: PAGE };
  return useInfiniteQuery({
    queryKey: [listPeopleEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listPeopleEndpoint,
        { query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
}

/** One person, once it is said what for. Opening is logged, so it is not repeated by itself. */
export const usePerson = (personId: string, purpose: string | null) =>
  useQuery({
    queryKey: [openPersonEndpoint.name, personId, purpose],
    queryFn: ({ signal }) =>
      call(openPersonEndpoint, { params: { personId }, body: { purpose: purpose ?? '' } }, signal),
    enabled: purpose !== null,
    staleTime: Infinity,
  });

export const useUndoMerge = () => useCommand(undoMergeEndpoint, CHANGES);

/** Pairs that wait; read once and worked through, for every reading is logged. */
export const useReviewQueue = (of: 'review' | 'sample') =>
  useQuery({
    queryKey: [reviewQueueEndpoint.name, of],
    queryFn: ({ signal }) => call(reviewQueueEndpoint, { query: { of, limit: 20 } }, signal),
    staleTime: Infinity,
  });
export const useDecidePair = () => useCommand(decidePairEndpoint, [linkQualityEndpoint.name]);
export const useUndoPair = () => useCommand(undoPairEndpoint, [linkQualityEndpoint.name]);
export const useLinkQuality = () => useCall(linkQualityEndpoint, {});

export const useIdentityRates = () => useCall(identityRatesEndpoint, {});
export const useIdentityQueue = () => useCall(identityQueueEndpoint, { query: { limit: 100 } });
export const useCheckIdentities = () => useCommand(checkIdentitiesEndpoint, CHANGES);
export const useResolveIdentity = () => useCommand(resolveIdentityEndpoint, CHANGES);
