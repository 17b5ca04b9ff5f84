import {
  boardSheetEndpoint,
  fundEntryEndpoint,
  leavePupilEndpoint,
  listPupilsEndpoint,
  matchRosterEndpoint,
  openRosterEndpoint,
  payPupilsEndpoint,
  requestPupilCardsEndpoint,
  reviewSchoolEndpoint,
  savePupilEndpoint,
  schoolBoardEndpoint,
  schoolDetailEndpoint,
  voidPaymentEndpoint,
} from '@ansinh/contract/pupils/pupils.endpoints';
import { useQuery } from '@tanstack/react-query';
import { addressOf, type CallInput } from '../../lib/api.ts';
import { callOptions, useCommand } from '../../lib/use-call.ts';

/** Rosters, and the requests for cards made from them. */
const CHANGES = ['pupils.', 'cards.'];

/** While the register is being asked in the background, the page looks again by itself. */
const ASKING_MS = 3_000;

type Year = { readonly year?: string };

export const useSchoolBoard = (query: Year) =>
  useQuery({ ...callOptions(schoolBoardEndpoint, { query }), placeholderData: (previous) => previous });

export const useSchool = (schoolId: string, query: Year) =>
  useQuery({
    ...callOptions(schoolDetailEndpoint, { params: { schoolId }, query }),
    placeholderData: (previous) => previous,
    refetchInterval: ({ state }) =>
      (state.data?.counts.reasons['not-checked'] ?? 0) > 0 ? ASKING_MS : false,
  });

export const useRosterPupils = (
  rosterId: string,
  query: NonNullable<CallInput<typeof listPupilsEndpoint>['query']>,
) =>
  useQuery({
    ...callOptions(listPupilsEndpoint, { params: { rosterId }, query }),
    placeholderData: (previous) => previous,
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ why }) => why === 'not-checked') === true ? ASKING_MS : false,
  });

export const useOpenRoster = () => useCommand(openRosterEndpoint, CHANGES);
export const useSavePupil = () => useCommand(savePupilEndpoint, CHANGES);
export const useLeavePupil = () => useCommand(leavePupilEndpoint, CHANGES);
export const usePayPupils = () => useCommand(payPupilsEndpoint, CHANGES);
export const useVoidPayment = () => useCommand(voidPaymentEndpoint, CHANGES);
export const useRequestPupilCards = () => useCommand(requestPupilCardsEndpoint, CHANGES);
export const useMatchRoster = () => useCommand(matchRosterEndpoint, CHANGES);
export const useFundEntry = () => useCommand(fundEntryEndpoint, CHANGES);
export const useReviewSchool = () => useCommand(reviewSchoolEndpoint, CHANGES);

/** Returns the address of the board of schools as a sheet. */
export const boardSheet = (query: Year): string => addressOf(boardSheetEndpoint, { query });
