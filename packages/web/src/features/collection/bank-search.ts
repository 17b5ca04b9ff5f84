import type { Filled } from '../../lib/use-search-state.ts';

export const BANK_STATES = ['unmatched', 'matched', 'all'] as const;

/** Filter of the list of credits, as it stands in the address. */
export type BankSearch = { readonly state?: (typeof BANK_STATES)[number] | undefined };

/** Returns the filter of an address; what cannot be one is dropped. */
export function readBankSearch(search: Record<string, unknown>): Filled<BankSearch> {
  const state = BANK_STATES.find((one) => one === search['state']);
  return state === undefined ? {} : { state };
}
