import type { Funnel } from '@ansinh/contract/results/results.endpoints';
import { funnelRates, type FunnelCounts } from '@ansinh/domain/results';

/** Returns a funnel as it is answered, with the shares of its steps. */
export function funnelAnswer(counts: FunnelCounts): Funnel {
  const { listed, shared, contacted, joined, alone, ripe, kept } = counts;
  return { listed, shared, contacted, joined, alone, ripe, kept, rates: funnelRates(counts) };
}
