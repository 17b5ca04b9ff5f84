import { listAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { measuredUnitsEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import {
  endContractEndpoint,
  listContractsEndpoint,
  listPointsEndpoint,
  networkOverviewEndpoint,
  saveContractEndpoint,
  savePointEndpoint,
} from '@ansinh/contract/network/network.endpoints';
import {
  addTrainingEndpoint,
  endMemberEndpoint,
  getMemberEndpoint,
  importMembersEndpoint,
  inviteMemberEndpoint,
  listMembersEndpoint,
  memberFormEndpoint,
  saveMemberEndpoint,
} from '@ansinh/contract/network/people.endpoints';
import {
  decidePlanLineEndpoint,
  networkPlanEndpoint,
  savePlanLineEndpoint,
} from '@ansinh/contract/network/plan.endpoints';
import {
  publishedNetworkEndpoint,
  publishedSheetEndpoint,
  sendNetworkEndpoint,
} from '@ansinh/contract/network/published.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { addressOf } from '../../lib/api.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';
import { placeQuery, type NetworkSearch } from './network-search.ts';

const NETWORK = ['network.', 'indicators.'];

export const useOverview = (search: NetworkSearch) =>
  useQuery({
    ...callOptions(networkOverviewEndpoint, { query: placeQuery(search) }),
    placeholderData: (previous) => previous,
  });

export const useContracts = ({ on, agency }: NetworkSearch) =>
  useCall(listContractsEndpoint, {
    query: { ...(on === undefined ? {} : { on }), ...(agency === undefined ? {} : { agency }) },
  });

export const usePoints = (search: NetworkSearch) =>
  useCall(listPointsEndpoint, { query: placeQuery(search) });

export const useMembers = (search: NetworkSearch) =>
  useQuery({
    ...callOptions(listMembersEndpoint, {
      query: {
        ...placeQuery(search),
        state: search.state ?? 'working',
        ...(search.kind === undefined ? {} : { kind: search.kind }),
        ...(search.q === undefined ? {} : { search: search.q }),
      },
    }),
    placeholderData: (previous) => previous,
  });

export const useMember = (key: string) => useCall(getMemberEndpoint, { params: { key } });

export const usePublished = (commune: string | null, on: string | undefined) =>
  useCall(
    publishedNetworkEndpoint,
    { query: { commune: commune ?? '', ...(on === undefined ? {} : { on }) } },
    { enabled: commune !== null },
  );

/** Returns the address of a ward's published list as a sheet. */
export const publishedSheet = (commune: string, on: string | undefined): string =>
  addressOf(publishedSheetEndpoint, { query: { commune, ...(on === undefined ? {} : { on }) } });

export const usePlan = ({ on, commune, only }: NetworkSearch) =>
  useQuery({
    ...callOptions(networkPlanEndpoint, {
      query: {
        ...(on === undefined ? {} : { on }),
        ...(commune === undefined ? {} : { commune }),
        only: only ?? 'all',
      },
    }),
    placeholderData: (previous) => previous,
  });

/** Agencies of the communes a point serves: committees and people's committees that introduce people. */
export const useAgenciesOf = (commune: string | undefined) =>
  useCall(
    listAgenciesEndpoint,
    { query: { territory: commune?.slice(5) ?? '', limit: 100 } },
    { enabled: commune !== undefined },
  );

/** Communes of the province on a day. */
export const useCommunes = (on: string) => useCall(measuredUnitsEndpoint, { query: { kind: 'commune', on } });

/** Villages of a commune on a day. */
export const useVillages = (commune: string, on: string) =>
  useCall(measuredUnitsEndpoint, { query: { below: commune, kind: 'village', on } });

export const useSaveContract = () => useCommand(saveContractEndpoint, NETWORK);
export const useEndContract = () => useCommand(endContractEndpoint, NETWORK);
export const useSavePoint = () => useCommand(savePointEndpoint, NETWORK);
export const useSaveMember = () => useCommand(saveMemberEndpoint, NETWORK);
export const useEndMember = () => useCommand(endMemberEndpoint, NETWORK);
export const useAddTraining = () => useCommand(addTrainingEndpoint, NETWORK);
export const useInviteMember = () => useCommand(inviteMemberEndpoint, NETWORK);
export const useSavePlanLine = () => useCommand(savePlanLineEndpoint, NETWORK);
export const useDecidePlan = () => useCommand(decidePlanLineEndpoint, NETWORK);
export const useSendNetwork = () =>
  useCommand(sendNetworkEndpoint, ['network.', 'exchange.', 'obligations.']);

/** Returns the address of an organisation's people as a sheet to fill in. */
export const memberForm = (agency: string): string => addressOf(memberFormEndpoint, { query: { agency } });

/** Takes the filled-in sheet over; with one wrong row nothing is taken. */
export function useImportMembers(agency: string) {
  const client = useQueryClient();
  return useMutation<Answer<typeof importMembersEndpoint>, ApiRefusal, File>({
    mutationFn: (file) => uploadFile(importMembersEndpoint, file, { fields: { agency } }),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => typeof name === 'string' && name.startsWith('network.'),
      }),
  });
}
