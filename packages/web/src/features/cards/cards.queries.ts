import {
  cancelCardEndpoint,
  cardTimesEndpoint,
  importCardsEndpoint,
  issueCardEndpoint,
  listCardRequestsEndpoint,
  openCardRequestEndpoint,
  renewCardEndpoint,
  requestAgainEndpoint,
  requestCardEndpoint,
  returnCardEndpoint,
} from '@ansinh/contract/cards/cards.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { call, type CallInput } from '../../lib/api.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';
import type { CardsSearch } from './cards-search.ts';

/** What a card changes: its own lists, and the schools that count it. */
const CHANGES = ['cards.', 'pupils.'];

/** Requests, page by page. */
export function useCardRequests(query: CardsSearch) {
  return useInfiniteQuery({
    queryKey: [listCardRequestsEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listCardRequestsEndpoint,
        { query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
}

export const useCardRequest = (requestId: string) =>
  useCall(openCardRequestEndpoint, { params: { requestId } });

export const useCardTimes = (query: NonNullable<CallInput<typeof cardTimesEndpoint>['query']>) =>
  useQuery({ ...callOptions(cardTimesEndpoint, { query }), placeholderData: (previous) => previous });

export const useRequestCard = () => useCommand(requestCardEndpoint, CHANGES);
export const useIssueCard = () => useCommand(issueCardEndpoint, CHANGES);
export const useReturnCard = () => useCommand(returnCardEndpoint, CHANGES);
export const useCancelCard = () => useCommand(cancelCardEndpoint, CHANGES);
export const useRequestAgain = () => useCommand(requestAgainEndpoint, CHANGES);
export const useRenewCard = () => useCommand(renewCardEndpoint, CHANGES);

/** Issues many from a list of numbers. */
export function useImportCards() {
  const client = useQueryClient();
  return useMutation<Answer<typeof importCardsEndpoint>, ApiRefusal, { file: File; issuedOn: string }>({
    mutationFn: ({ file, issuedOn }) => uploadFile(importCardsEndpoint, file, { fields: { issuedOn } }),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name] }) =>
          typeof name === 'string' && CHANGES.some((prefix) => name.startsWith(prefix)),
      }),
  });
}
