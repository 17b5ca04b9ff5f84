/** Filters of the list of work, as they stand in the address. `state` and `timeliness` hold values separated by commas. */
export type OccurrenceSearch = {
  readonly q?: string | undefined;
  readonly role?: string | undefined;
  readonly agency?: string | undefined;
  readonly regulation?: string | undefined;
  readonly duty?: string | undefined;
  readonly state?: string | undefined;
  readonly timeliness?: string | undefined;
  readonly period?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly asOf?: string | undefined;
};

const KEYS = [
  'q',
  'role',
  'agency',
  'regulation',
  'duty',
  'state',
  'timeliness',
  'period',
  'dueFrom',
  'dueTo',
  'asOf',
] as const satisfies readonly (keyof OccurrenceSearch)[];

const ROLES = ['lead', 'coordinating', 'recipient'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the values of an address as texts, unknown keys and empty values left out ("2026" comes as a number). */
export function textValues<K extends string>(
  search: Record<string, unknown>,
  keys: readonly K[],
): Partial<Record<K, string>> {
  const texts: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = search[key];
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) texts[key] = String(value);
  }
  return texts;
}

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readOccurrenceSearch(search: Record<string, unknown>): OccurrenceSearch {
  const texts = textValues(search, KEYS);
  for (const key of ['dueFrom', 'dueTo', 'asOf'] as const)
    if (texts[key] !== undefined && !DATE.test(texts[key])) delete texts[key];
  if (texts.role !== undefined && !ROLES.includes(texts.role)) delete texts.role;
  return texts;
}

/** Value of `state` in the address that stands for every state; without `state` the list shows what is not finished. */
export const ANY_STATE = 'all';

const UNFINISHED = 'upcoming,open,waiting,returned,submitted';

/** Returns the query of the list's endpoints; `role` is checked by readOccurrenceSearch. */
export function occurrenceQuery({ role, state = UNFINISHED, ...rest }: OccurrenceSearch) {
  return {
    ...(role === undefined ? {} : { role: role as 'lead' | 'coordinating' | 'recipient' }),
    ...(state === ANY_STATE ? {} : { state }),
    ...withoutEmpty(rest),
  };
}

type Filled<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function withoutEmpty<T extends Record<string, string | undefined>>(values: T): Filled<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Filled<T>;
}

/** Returns how many filters are set, the search words and the past day not counted. */
export function activeFilters(search: OccurrenceSearch): number {
  return KEYS.filter((key) => key !== 'q' && key !== 'asOf' && search[key] !== undefined).length;
}
