import {
  changeAgencyEndpoint,
  createAgencyEndpoint,
  exportAgenciesEndpoint,
  getAgencyEndpoint,
  listAgenciesEndpoint,
  recordSuccessionEndpoint,
  renameAgencyEndpoint,
} from '@ansinh/contract/directory/agency.endpoints';
import {
  addCommitteeEndpoint,
  addFocalPointEndpoint,
  changeCommitteeEndpoint,
  changeFocalPointEndpoint,
  removeCommitteeEndpoint,
  removeFocalPointEndpoint,
} from '@ansinh/contract/directory/contacts.endpoints';
import {
  addAliasEndpoint,
  getTerritoryEndpoint,
  listGroupsEndpoint,
  listTerritoriesEndpoint,
  removeAliasEndpoint,
  saveGroupEndpoint,
} from '@ansinh/contract/directory/directory.endpoints';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { addressOf, call } from '../../lib/api.ts';
import { useCall, useCommand } from '../../lib/use-call.ts';
import type { Choice } from '../../ui/option.tsx';
import { agencyQuery, type AgencySearch } from './agency-search.ts';

const PAGE = 100;
const CHANGES = ['directory.'];

/** Agencies of a day, page by page. */
export function useAgencies(search: AgencySearch) {
  const query = { ...agencyQuery(search), limit: PAGE };
  return useInfiniteQuery({
    queryKey: [listAgenciesEndpoint.name, 'pages', query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listAgenciesEndpoint,
        { query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
}

/** Returns the address of the filtered list as a workbook. */
export const agenciesWorkbook = (search: AgencySearch): string =>
  addressOf(exportAgenciesEndpoint, { query: agencyQuery(search) });

/** Everything known of one agency on a day (today when absent). */
export const useAgency = (id: string, on?: string) =>
  useCall(getAgencyEndpoint, { params: { id }, ...(on === undefined ? {} : { query: { on } }) });

/** Agencies that exist on a day, to choose from. */
export function useAgencyChoices(on?: string): readonly Choice[] {
  const { data } = useCall(listAgenciesEndpoint, {
    query: { limit: 1000, ...(on === undefined ? {} : { on }) },
  });
  return useMemo(
    () => (data?.items ?? []).map(({ id, name, shortName }) => ({ id, label: name, detail: shortName })),
    [data],
  );
}

/** Returns how to fetch again what somebody else has changed. */
export function useReload(): () => void {
  const client = useQueryClient();
  return () =>
    void client.invalidateQueries({
      predicate: ({ queryKey: [name] }) => typeof name === 'string' && name.startsWith('directory.'),
    });
}

export const useCreateAgency = () => useCommand(createAgencyEndpoint, CHANGES);
export const useChangeAgency = () => useCommand(changeAgencyEndpoint, CHANGES);
export const useRenameAgency = () => useCommand(renameAgencyEndpoint, CHANGES);
export const useRecordSuccession = () => useCommand(recordSuccessionEndpoint, CHANGES);
export const useAddAlias = () => useCommand(addAliasEndpoint, CHANGES);
export const useRemoveAlias = () => useCommand(removeAliasEndpoint, CHANGES);
export const useAddFocalPoint = () => useCommand(addFocalPointEndpoint, CHANGES);
export const useChangeFocalPoint = () => useCommand(changeFocalPointEndpoint, CHANGES);
export const useRemoveFocalPoint = () => useCommand(removeFocalPointEndpoint, CHANGES);
export const useAddCommittee = () => useCommand(addCommitteeEndpoint, CHANGES);
export const useChangeCommittee = () => useCommand(changeCommitteeEndpoint, CHANGES);
export const useRemoveCommittee = () => useCommand(removeCommitteeEndpoint, CHANGES);
export const useSaveGroup = () => useCommand(saveGroupEndpoint, CHANGES);

/** Groups that regulations name, with their members on a day. */
export const useGroups = (on?: string) =>
  useCall(listGroupsEndpoint, on === undefined ? {} : { query: { on } });

/** What territories are asked for by. */
export interface TerritoryQuery {
  readonly structure: '2024' | '2025';
  readonly level?: 'province' | 'district' | 'commune';
  readonly parent?: string;
  readonly q?: string;
  /** The structure's newest day when absent. */
  readonly on?: string;
}

/** Territories of one structure: of one level, below one unit, or by name. */
export const useTerritories = (query: TerritoryQuery, enabled = true) =>
  useCall(listTerritoriesEndpoint, { query: { ...query, limit: 1000 } }, { enabled });

/** One territory over time, what it came from and what it became. */
export const useTerritory = (structure: '2024' | '2025', code: string) =>
  useCall(getTerritoryEndpoint, { params: { structure, code } });
