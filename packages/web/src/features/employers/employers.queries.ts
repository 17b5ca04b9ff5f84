import {
  changeEmployerEndpoint,
  decideEmployerPairEndpoint,
  listEmployerPairsEndpoint,
  listEmployersEndpoint,
  mergeEmployersEndpoint,
  openEmployerEndpoint,
  undoEmployerMergeEndpoint,
  undoEmployerPairEndpoint,
} from '@ansinh/contract/employers/employers.endpoints';
import { listFindingsEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useCall, useCommand } from '../../lib/use-call.ts';
import { readEmployerSearch, type EmployerSearch } from './employer-search.ts';

const PAGE = 50;
const CHANGES = ['employers.', 'reconciliation.'];

/** The register, page by page. */
export function useEmployers(search: EmployerSearch) {
  const query = { ...readEmployerSearch(search as Record<string, unknown>), limit: PAGE };
  return useInfiniteQuery({
    queryKey: [listEmployersEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listEmployersEndpoint,
        { query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** A few employers that match words, to choose one to join. */
export const useEmployersLike = (q: string) =>
  useCall(listEmployersEndpoint, { query: { q, limit: 20 } }, { enabled: q.trim().length >= 2 });

/** One employer, once it is said what for. Opening is logged, so it is repeated only after a change. */
export const useEmployer = (employerId: string, purpose: string | null) =>
  useQuery({
    queryKey: [openEmployerEndpoint.name, employerId, purpose],
    queryFn: ({ signal }) =>
      call(openEmployerEndpoint, { params: { employerId }, body: { purpose: purpose ?? '' } }, signal),
    enabled: purpose !== null,
    staleTime: Infinity,
  });

/** Findings on an employer in every state. */
export const useFindingsOf = (subjectId: string, enabled: boolean) =>
  useCall(listFindingsEndpoint, { query: { subjectId, state: 'all', limit: 50 } }, { enabled });

export const useChangeEmployer = () => useCommand(changeEmployerEndpoint, CHANGES);
export const useMergeEmployers = () => useCommand(mergeEmployersEndpoint, CHANGES);
export const useUndoEmployerMerge = () => useCommand(undoEmployerMergeEndpoint, CHANGES);

/** Pairs that wait; read once and worked through. */
export const usePairs = () =>
  useQuery({
    queryKey: [listEmployerPairsEndpoint.name],
    queryFn: ({ signal }) => call(listEmployerPairsEndpoint, { query: { limit: 50 } }, signal),
    staleTime: Infinity,
  });
export const useDecidePair = () =>
  useCommand(decideEmployerPairEndpoint, ['employers.list', 'reconciliation.']);
export const useUndoPair = () => useCommand(undoEmployerPairEndpoint, ['employers.list', 'reconciliation.']);
