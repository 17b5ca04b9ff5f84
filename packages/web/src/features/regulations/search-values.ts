/** Filters of the library in the address. */
export type LibrarySearch = {
  readonly q?: string | undefined;
  readonly state?: string | undefined;
  readonly inForceOn?: string | undefined;
};

/** What the reading view shows: the clause and duty in hand, which duties, which side on the phone, which drawer. */
export type ReadingSearch = {
  readonly provision?: string | undefined;
  readonly duty?: string | undefined;
  readonly show?: string | undefined;
  readonly view?: string | undefined;
  readonly panel?: string | undefined;
};

/** Which relations a comparison shows. */
export type CompareSearch = { readonly relation?: string | undefined };

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const STATES = ['draft', 'confirmed', 'withdrawn'];
const PANELS = ['facts', 'names', 'settlements', 'effects'];
const RELATIONS = ['equal', 'narrower', 'wider', 'overlapping', 'new', 'dropped'];

function text(value: unknown): string | undefined {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}

function oneOf(value: unknown, allowed: readonly string[]): string | undefined {
  const words = text(value);
  return words !== undefined && allowed.includes(words) ? words : undefined;
}

/** Returns the library's filters of an address; what cannot be a filter is dropped. */
export function readLibrarySearch(search: Record<string, unknown>): LibrarySearch {
  const day = text(search['inForceOn']);
  return {
    q: text(search['q']),
    state: oneOf(search['state'], STATES),
    inForceOn: day !== undefined && DATE.test(day) ? day : undefined,
  };
}

/** Returns the reading view's values of an address. */
export function readReadingSearch(search: Record<string, unknown>): ReadingSearch {
  return {
    provision: text(search['provision']),
    duty: text(search['duty']),
    show: oneOf(search['show'], ['open', 'doubtful']),
    view: oneOf(search['view'], ['text', 'duties']),
    panel: oneOf(search['panel'], PANELS),
  };
}

/** Returns the comparison's filter of an address. */
export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  return { relation: oneOf(search['relation'], RELATIONS) };
}
