export const DIFFERENCE_STATES = ['open', 'settled', 'all'] as const;

/** Filter of the list of differences; without it those that are open. */
export type DifferencesSearch = {
  readonly state?: (typeof DIFFERENCE_STATES)[number] | undefined;
};

/** Returns the filter of an address. */
export function readDifferencesSearch(search: Record<string, unknown>): {
  state?: (typeof DIFFERENCE_STATES)[number];
} {
  const state = DIFFERENCE_STATES.find((one) => one === search['state']);
  return state === undefined ? {} : { state };
}
