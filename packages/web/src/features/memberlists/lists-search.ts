import {
  LIST_SIGNS,
  LIST_WORK,
  ListKindSchema,
  ListSchemeSchema,
} from '@ansinh/contract/memberlists/memberlists.schemas';

export const VIEWS = ['counts', 'people', 'history'] as const;
export const KINDS = ListKindSchema.options;
export const SCHEMES = ListSchemeSchema.options;
export const SIGNS = LIST_SIGNS;
export const WORKS = LIST_WORK;
export const STATES = ['open', 'closed'] as const;

/** What the page of the monthly lists shows, as it stands in the address. */
export type ListsSearch = {
  readonly view?: (typeof VIEWS)[number] | undefined;
  readonly month?: string | undefined;
  readonly kind?: (typeof KINDS)[number] | undefined;
  readonly scheme?: (typeof SCHEMES)[number] | undefined;
  readonly commune?: string | undefined;
  readonly village?: string | undefined;
  readonly sign?: (typeof SIGNS)[number] | undefined;
  readonly work?: (typeof WORKS)[number] | undefined;
  readonly state?: (typeof STATES)[number] | undefined;
  readonly q?: string | undefined;
};

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** Returns the values of an address; what cannot be one is dropped (a number of digits comes as a number). */
export function readListsSearch(search: Record<string, unknown>): ListsSearch {
  const { month, commune, village, q } = search;
  const one = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
    known.find((item) => item === value);
  const found = {
    view: one(VIEWS, search['view']),
    month: typeof month === 'string' && MONTH.test(month) ? month : undefined,
    kind: one(KINDS, search['kind']),
    scheme: one(SCHEMES, search['scheme']),
    commune: typeof commune === 'string' && commune !== '' ? commune : undefined,
    village: typeof village === 'string' && village !== '' ? village : undefined,
    sign: one(SIGNS, search['sign']),
    work: one(WORKS, search['work']),
    state: one(STATES, search['state']),
    q: (typeof q === 'string' && q !== '') || typeof q === 'number' ? String(q) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Returns the filters of the list's endpoints: only what is set. */
export function entriesQuery(search: ListsSearch) {
  const { view: _view, ...filter } = readListsSearch(search as Record<string, unknown>);
  return filter as { [K in keyof typeof filter]?: Exclude<(typeof filter)[K], undefined> };
}

/** Returns how many filters are set, month and search words not counted. */
export function activeListFilters({
  kind,
  scheme,
  commune,
  village,
  sign,
  work,
  state,
}: ListsSearch): number {
  return [kind, scheme, commune, village, sign, work, state].filter((value) => value !== undefined).length;
}
