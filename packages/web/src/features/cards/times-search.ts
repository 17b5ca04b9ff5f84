import type { Filled } from '../../lib/use-search-state.ts';
import { CARD_KINDS } from './cards-search.ts';

export const TIMES_BY = ['source', 'commune', 'group', 'agency', 'month'] as const;

/** What times are shown of and by, as it stands in the address. */
export type TimesSearch = {
  readonly kind?: (typeof CARD_KINDS)[number] | undefined;
  readonly by?: (typeof TIMES_BY)[number] | undefined;
};

/** Returns the choice of an address; what cannot be one is dropped. */
export function readTimesSearch(search: Record<string, unknown>): Filled<TimesSearch> {
  const kind = CARD_KINDS.find((one) => one === search['kind']);
  const by = TIMES_BY.find((one) => one === search['by']);
  return { ...(kind === undefined ? {} : { kind }), ...(by === undefined ? {} : { by }) };
}
