const TABS = ['territories', 'agencies', 'rehearsal', 'rules', 'remaining'] as const;
const SHOWN = ['all', 'divided', 'unsettled'] as const;

export type SetTab = (typeof TABS)[number];
export type ShownSources = (typeof SHOWN)[number];

/** What of a decision is looked at; lives in the address. */
export interface SetSearch {
  readonly tab?: SetTab;
  readonly show?: ShownSources;
  /** Units of the whole country; absent: of the own province. */
  readonly area?: 'all';
  readonly q?: string;
}

/** Returns the search of the address; what it does not know is left out. */
export function readSetSearch(search: Record<string, unknown>): SetSearch {
  const tab = TABS.find((one) => one === search['tab']);
  const show = SHOWN.find((one) => one === search['show']);
  const { q } = search;
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(show === undefined ? {} : { show }),
    ...(search['area'] === 'all' ? { area: 'all' as const } : {}),
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
  };
}
