export const IDENTITY_STATES = ['unchecked', 'matched', 'mismatched', 'not-found'] as const;
export type IdentityState = (typeof IDENTITY_STATES)[number];
export const SCHEME_FILTERS = ['insured', 'none'] as const;

/** Filters of the register as they stand in the address. */
export type PeopleSearch = {
  readonly q?: string | undefined;
  readonly commune?: string | undefined;
  readonly group?: string | undefined;
  readonly identity?: IdentityState | undefined;
  readonly scheme?: (typeof SCHEME_FILTERS)[number] | undefined;
};

/** Returns the filters of an address; what cannot be a filter is dropped (a number of digits comes as a number). */
export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const { q, commune, group } = search;
  const identity = IDENTITY_STATES.find((one) => one === search['identity']);
  const scheme = SCHEME_FILTERS.find((one) => one === search['scheme']);
  return {
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof commune === 'string' ? { commune } : {}),
    ...(typeof group === 'string' ? { group } : {}),
    ...(identity === undefined ? {} : { identity }),
    ...(scheme === undefined ? {} : { scheme }),
  };
}

/** Returns the query of the list's endpoints: only what is set. */
export function peopleQuery(search: PeopleSearch) {
  return readPeopleSearch(search as Record<string, unknown>) as {
    q?: string;
    commune?: string;
    group?: string;
    identity?: IdentityState;
    scheme?: 'insured' | 'none';
  };
}

/** Returns how many filters are set, the search words not counted. */
export function activePeopleFilters({ commune, group, identity, scheme }: PeopleSearch): number {
  return [commune, group, identity, scheme].filter((value) => value !== undefined).length;
}
