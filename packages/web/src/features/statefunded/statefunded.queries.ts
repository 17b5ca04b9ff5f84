import {
  addToListEndpoint,
  approveListEndpoint,
  changeLineEndpoint,
  checkLineEndpoint,
  decreaseEndpoint,
  getListEndpoint,
  importListEndpoint,
  listCandidatesEndpoint,
  listImportsEndpoint,
  listStandingEndpoint,
  nilListEndpoint,
  openListEndpoint,
  proposeListEndpoint,
  recallListEndpoint,
  removeLineEndpoint,
  returnListEndpoint,
  sendListEndpoint,
  stateFundedGroupsEndpoint,
  stateFundedOverviewEndpoint,
  submitListEndpoint,
} from '@ansinh/contract/statefunded/lists.endpoints';
import {
  addPoorCommunesEndpoint,
  changePoorCommuneEndpoint,
  listPoorCommunesEndpoint,
  removePoorCommuneEndpoint,
} from '@ansinh/contract/statefunded/poor-communes.endpoints';
import {
  addBirthEndpoint,
  decideFindingEndpoint,
  importBirthsEndpoint,
  listBirthsEndpoint,
  listStateFundedFindingsEndpoint,
  moneyFileEndpoint,
  proveMoneyEndpoint,
  searchFindingsEndpoint,
  sendBirthEndpoint,
  stateMoneyEndpoint,
  undoFindingEndpoint,
} from '@ansinh/contract/statefunded/statefunded.endpoints';
import { useQuery } from '@tanstack/react-query';
import { addressOf, type CallInput } from '../../lib/api.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

const ALL = ['statefunded.', 'cards.'];
/** What a poor commune changes: the money, the groups, what a household there pays. */
const POOR = ['statefunded.', 'calculator.'];

type Query<E extends Parameters<typeof callOptions>[0]> = NonNullable<CallInput<E>['query']>;

export const useOverview = (query: Query<typeof stateFundedOverviewEndpoint>) =>
  useQuery({
    ...callOptions(stateFundedOverviewEndpoint, { query }),
    placeholderData: (previous) => previous,
  });
export const useGroups = (on: string) => useCall(stateFundedGroupsEndpoint, { query: { on } });
export const usePoorCommunes = () => useCall(listPoorCommunesEndpoint, {});
export const useAddPoorCommunes = () => useCommand(addPoorCommunesEndpoint, POOR);
export const useChangePoorCommune = () => useCommand(changePoorCommuneEndpoint, POOR);
export const useRemovePoorCommune = () => useCommand(removePoorCommuneEndpoint, POOR);
export const useStateList = (listId: string) => useCall(getListEndpoint, { params: { listId } });
export const useCandidates = (listId: string, q: string) =>
  useCall(listCandidatesEndpoint, { params: { listId }, query: { q } }, { enabled: q.length >= 2 });
export const useStanding = (listId: string, q: string) =>
  useCall(listStandingEndpoint, { params: { listId }, query: q === '' ? {} : { q } });
export const useImports = (listId: string) => useCall(listImportsEndpoint, { params: { listId } });
export const useStateFindings = (query: Query<typeof listStateFundedFindingsEndpoint>) =>
  useQuery({
    ...callOptions(listStateFundedFindingsEndpoint, { query }),
    placeholderData: (previous) => previous,
  });
export const useBirths = (query: Query<typeof listBirthsEndpoint>) =>
  useQuery({ ...callOptions(listBirthsEndpoint, { query }), placeholderData: (previous) => previous });
export const useMoney = (query: Query<typeof stateMoneyEndpoint>) =>
  useQuery({ ...callOptions(stateMoneyEndpoint, { query }), placeholderData: (previous) => previous });

export const useOpenList = () => useCommand(openListEndpoint, ALL);
export const useAddToList = () => useCommand(addToListEndpoint, ALL);
export const usePropose = () => useCommand(proposeListEndpoint, ALL);
export const useImportList = () => useCommand(importListEndpoint, ALL);
export const useDecrease = () => useCommand(decreaseEndpoint, ALL);
export const useChangeLine = () => useCommand(changeLineEndpoint, ALL);
export const useRemoveLine = () => useCommand(removeLineEndpoint, ALL);
export const useCheckLine = () => useCommand(checkLineEndpoint, ALL);
export const useSubmitList = () => useCommand(submitListEndpoint, ALL);
export const useNilList = () => useCommand(nilListEndpoint, ALL);
export const useRecallList = () => useCommand(recallListEndpoint, ALL);
export const useApproveList = () => useCommand(approveListEndpoint, ALL);
export const useReturnList = () => useCommand(returnListEndpoint, ALL);
export const useSendList = () => useCommand(sendListEndpoint, ALL);
export const useSearchFindings = () => useCommand(searchFindingsEndpoint);
export const useDecideFinding = () => useCommand(decideFindingEndpoint, ALL);
export const useUndoFinding = () => useCommand(undoFindingEndpoint, ALL);
export const useAddBirth = () => useCommand(addBirthEndpoint, ALL);
export const useImportBirths = () => useCommand(importBirthsEndpoint, ALL);
export const useSendBirth = () => useCommand(sendBirthEndpoint, ALL);
export const useProveMoney = () => useCommand(proveMoneyEndpoint, ['statefunded.', 'obligations.']);

/** Returns the address of a certified file. */
export const moneyFileAddress = (query: Query<typeof moneyFileEndpoint>): string =>
  addressOf(moneyFileEndpoint, { query });
