import {
  listDutiesEndpoint,
  listProvisionsEndpoint,
  getRegulationEndpoint,
} from '@ansinh/contract/regulations/regulations.endpoints';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type AnyEndpoint, type CallInput, type CallResult } from '../../lib/api.ts';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { callOptions, useCall } from '../../lib/use-call.ts';
import type { Duty } from './regulations.types.ts';

/** Reads that change with any decision on duties, the big lists of the reading view left out. */
const COUNTS: ReadonlySet<unknown> = new Set([
  'regulations.get',
  'regulations.list',
  'regulations.list-unresolved',
]);

/** Every read that a change of the regulation as a whole touches. */
export const REGULATION_CHANGES: readonly string[] = ['regulations.', 'obligations.'];

/** The three reads of the reading view, side by side. */
export function useReading(id: string) {
  return {
    regulation: useCall(getRegulationEndpoint, { params: { id } }),
    provisions: useCall(listProvisionsEndpoint, { params: { id } }),
    duties: useCall(listDutiesEndpoint, { params: { id } }),
  };
}

/**
 * Changes one duty. Its answer replaces the duty in the list at once; only counts are fetched again, so that deciding duty after duty
 * stays quick.
 */
export function useDutyCommand<E extends AnyEndpoint>(endpoint: E, regulationId: string) {
  const client = useQueryClient();
  return useMutation<CallResult<E>, ApiRefusal, CallInput<E>>({
    mutationFn: (input) => call(endpoint, input),
    onSuccess: (answer) => {
      const fresh = answer as Duty;
      client.setQueryData(
        callOptions(listDutiesEndpoint, { params: { id: regulationId } }).queryKey,
        (old) => old && { items: old.items.map((duty) => (duty.id === fresh.id ? fresh : duty)) },
      );
      void client.invalidateQueries({
        predicate: ({ queryKey }) =>
          COUNTS.has(queryKey[0]) || String(queryKey[0]).startsWith('obligations.'),
      });
    },
  });
}
