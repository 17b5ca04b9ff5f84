import { KINDS, LEVELS, type Level } from './agency-kinds.ts';

/** Filters of the directory, as they stand in the address; `on` is the day the agencies must exist on. */
export type AgencySearch = {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly level?: Level | undefined;
  readonly on?: string | undefined;
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the day of an address, left out when it is none. */
export function readDay(search: Record<string, unknown>): { on?: string } {
  const on = search['on'];
  return typeof on === 'string' && DATE.test(on) ? { on } : {};
}

/** Returns the filters of an address; what cannot be a filter is dropped ("2026" comes as a number). */
export function readAgencySearch(search: Record<string, unknown>): AgencySearch {
  const q = search['q'];
  const level = LEVELS.find((one) => one === search['level']);
  const kind = KINDS.find((one) => one === search['kind']);
  return {
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { level }),
    ...readDay(search),
  };
}

/** Returns the query of the list's endpoints. */
export function agencyQuery({ q, kind, level, on }: AgencySearch) {
  return {
    ...(q === undefined ? {} : { q }),
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { level }),
    ...(on === undefined ? {} : { on }),
  };
}

/** Returns how many filters are set, the search words not counted. */
export function activeFilters({ kind, level, on }: AgencySearch): number {
  return [kind, level, on].filter((value) => value !== undefined).length;
}
