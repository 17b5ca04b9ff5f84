import type { Filled } from '../../lib/use-search-state.ts';

export const VIEWS = ['overview', 'contracts', 'points', 'people', 'published', 'plan'] as const;
export const MEMBER_KINDS = ['collector', 'collaborator'] as const;
export const MEMBER_STATES = ['working', 'coming', 'ended'] as const;
export const PLAN_FILTERS = ['without', 'planned', 'late'] as const;

/** What the page of the collection network shows, as it stands in the address. */
export type NetworkSearch = {
  readonly view?: (typeof VIEWS)[number] | undefined;
  readonly on?: string | undefined;
  readonly agency?: string | undefined;
  readonly commune?: string | undefined;
  readonly kind?: (typeof MEMBER_KINDS)[number] | undefined;
  readonly state?: (typeof MEMBER_STATES)[number] | undefined;
  readonly only?: (typeof PLAN_FILTERS)[number] | undefined;
  readonly q?: string | undefined;
};

/** Returns the values of an address; what cannot be one is dropped. */
export function readNetworkSearch(search: Record<string, unknown>): Filled<NetworkSearch> {
  const one = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
    known.find((item) => item === value);
  const text = (value: unknown, shape: RegExp): string | undefined =>
    typeof value === 'string' && shape.test(value) ? value : undefined;
  const { q } = search;
  const found = {
    view: one(VIEWS, search['view']),
    on: text(search['on'], /^20\d{2}-\d{2}-\d{2}$/),
    agency: text(search['agency'], /^[0-9a-f-]{36}$/),
    commune: text(search['commune'], /^20\d{2}:\d+$/),
    kind: one(MEMBER_KINDS, search['kind']),
    state: one(MEMBER_STATES, search['state']),
    only: one(PLAN_FILTERS, search['only']),
    q: (typeof q === 'string' && q !== '') || typeof q === 'number' ? String(q) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Returns the day, organisation and commune as the endpoints take them: only what is set. */
export function placeQuery({ on, agency, commune }: NetworkSearch): {
  on?: string;
  agency?: string;
  commune?: string;
} {
  return {
    ...(on === undefined ? {} : { on }),
    ...(agency === undefined ? {} : { agency }),
    ...(commune === undefined ? {} : { commune }),
  };
}
