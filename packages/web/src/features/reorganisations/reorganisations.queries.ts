import { listAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import {
  confirmRuleEndpoint,
  getReorganisationEndpoint,
  listRemainingEndpoint,
  listReorganisationsEndpoint,
  listSetAgenciesEndpoint,
  listSourcesEndpoint,
  loadMappingEndpoint,
  proposeAgenciesEndpoint,
  rehearseEndpoint,
  removeRuleEndpoint,
  saveReorganisationEndpoint,
  saveWeightEndpoint,
  switchOnEndpoint,
  undoReorganisationEndpoint,
} from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type CallResult } from '../../lib/api.ts';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { useCall, useCommand } from '../../lib/use-call.ts';
import type { ShownSources } from './set-search.ts';

export type Reorganisation = CallResult<typeof getReorganisationEndpoint>;
export type ReorganisationRow = CallResult<typeof listReorganisationsEndpoint>['items'][number];
export type Source = CallResult<typeof listSourcesEndpoint>['items'][number];
export type SetAgency = CallResult<typeof listSetAgenciesEndpoint>['items'][number];
export type Rule = Reorganisation['rules'][number];
export type Remaining = CallResult<typeof listRemainingEndpoint>['items'][number];
export type Rehearsal = NonNullable<Reorganisation['rehearsal']>;

const CHANGES = ['reorganisations.'];
const PAGE = 100;

/** Every decision, newest first. */
export const useReorganisations = () => useCall(listReorganisationsEndpoint, {});

/** One decision. */
export const useReorganisation = (id: string) => useCall(getReorganisationEndpoint, { params: { id } });

/** Old units of a decision, page by page. */
export function useSources(id: string, show: ShownSources, area: 'own' | 'all', q: string) {
  const query = { show, area, limit: PAGE, ...(q === '' ? {} : { q }) };
  return useInfiniteQuery({
    queryKey: [listSourcesEndpoint.name, id, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listSourcesEndpoint,
        { params: { id }, query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
}

/** Agencies of a decision, page by page. */
export function useSetAgencies(id: string, q: string) {
  const query = { limit: PAGE, ...(q === '' ? {} : { q }) };
  return useInfiniteQuery({
    queryKey: [listSetAgenciesEndpoint.name, id, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listSetAgenciesEndpoint,
        { params: { id }, query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
}

/** What the switch leaves to people. */
export const useRemaining = (id: string) => useCall(listRemainingEndpoint, { params: { id } });

/** Agencies that work on the first day of a decision: those that may receive. */
export const useReceivers = (on: string) => useCall(listAgenciesEndpoint, { query: { on, limit: 1000 } });

export const useSaveReorganisation = () => useCommand(saveReorganisationEndpoint, CHANGES);
export const useProposeAgencies = () => useCommand(proposeAgenciesEndpoint, CHANGES);
export const useRehearse = () => useCommand(rehearseEndpoint, CHANGES);
export const useSaveWeight = () => useCommand(saveWeightEndpoint, CHANGES);
export const useConfirmRule = () => useCommand(confirmRuleEndpoint, CHANGES);
export const useRemoveRule = () => useCommand(removeRuleEndpoint, CHANGES);
export const useUndo = () => useCommand(undoReorganisationEndpoint, CHANGES);

/** The switch moves people and work: everything shown is fetched again after it. */
export const useSwitchOn = () => useCommand(switchOnEndpoint, ['']);

/** Sends a table of territories; the answer names every wrong row. */
export function useLoadMapping(id: string) {
  const client = useQueryClient();
  return useMutation<CallResult<typeof loadMappingEndpoint>, ApiRefusal, File>({
    mutationFn: (file) => uploadFile(loadMappingEndpoint, file, { params: { id } }),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => typeof name === 'string' && name.startsWith('reorganisations.'),
      }),
  });
}
