import { getRegulationEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { useCall } from '../../lib/use-call.ts';

/** Returns the day on which the names of a regulation are to be understood: its issue, else its effect; null when neither is known. */
export function useDocumentDay(regulationId: string): string | null {
  const { data } = useCall(getRegulationEndpoint, { params: { id: regulationId } });
  return data?.issuedOn ?? data?.effectiveOn ?? null;
}
