import { usePlan } from './network.queries.ts';

/** Returns the first commune in which the signed-in person sees villages: what is shown until another is chosen; null for none. */
export function useFirstCommune(): string | null {
  return usePlan({}).data?.communes[0]?.key ?? null;
}
