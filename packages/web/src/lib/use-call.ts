import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, type AnyEndpoint, type CallInput, type CallResult } from './api.ts';
import type { ApiRefusal } from './api-refusal.ts';

/** Returns TanStack Query options of a read: key = [endpoint name, input]. For loaders and prefetching. */
export function callOptions<E extends AnyEndpoint>(endpoint: E, input: CallInput<E>) {
  return queryOptions<CallResult<E>, ApiRefusal>({
    queryKey: [endpoint.name, input],
    queryFn: ({ signal }) => call(endpoint, input, signal),
  });
}

/** Reads an endpoint and keeps its answer. `enabled: false` waits. */
export function useCall<E extends AnyEndpoint>(
  endpoint: E,
  input: CallInput<E>,
  options: { readonly enabled?: boolean } = {},
) {
  return useQuery({ ...callOptions(endpoint, input), enabled: options.enabled ?? true });
}

/**
 * Changes something through an endpoint. After success every read whose endpoint name starts with one of `refreshes`
 * (e.g. "obligations.") is fetched again.
 */
export function useCommand<E extends AnyEndpoint>(endpoint: E, refreshes: readonly string[] = []) {
  const client = useQueryClient();
  return useMutation<CallResult<E>, ApiRefusal, CallInput<E>>({
    mutationFn: (input) => call(endpoint, input),
    onSuccess: async () => {
      await client.invalidateQueries({
        predicate: (query) => {
          const name = query.queryKey[0];
          return typeof name === 'string' && refreshes.some((prefix) => name.startsWith(prefix));
        },
      });
    },
  });
}
