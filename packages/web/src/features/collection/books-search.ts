import type { Filled } from '../../lib/use-search-state.ts';

export const BOOK_STATES = ['open', 'closed', 'all'] as const;

/** Filter of the list of books, as it stands in the address. */
export type BooksSearch = { readonly state?: (typeof BOOK_STATES)[number] | undefined };

/** Returns the filter of an address; what cannot be one is dropped. */
export function readBooksSearch(search: Record<string, unknown>): Filled<BooksSearch> {
  const state = BOOK_STATES.find((one) => one === search['state']);
  return state === undefined ? {} : { state };
}
