import type { Filled } from '../../lib/use-search-state.ts';

export const EMPLOYER_STATUSES = [
  'registered',
  'operating',
  'suspended',
  'resumed',
  'dissolved',
  'bankrupt',
  'licence-withdrawn',
  'not-at-address',
] as const;
export const INSURED_FILTERS = ['none', 'some'] as const;

/** Filters of the register as they stand in the address. */
export type EmployerSearch = {
  readonly q?: string | undefined;
  readonly commune?: string | undefined;
  readonly status?: (typeof EMPLOYER_STATUSES)[number] | undefined;
  readonly insured?: (typeof INSURED_FILTERS)[number] | undefined;
  readonly findings?: 'true' | undefined;
};

/** Returns the filters of an address; what cannot be a filter is dropped (a tax code comes as a number). */
export function readEmployerSearch(search: Record<string, unknown>): Filled<EmployerSearch> {
  const { q, commune } = search;
  const status = EMPLOYER_STATUSES.find((one) => one === search['status']);
  const insured = INSURED_FILTERS.find((one) => one === search['insured']);
  return {
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof commune === 'string' && /^20(24|25):\d+$/.test(commune) ? { commune } : {}),
    ...(status === undefined ? {} : { status }),
    ...(insured === undefined ? {} : { insured }),
    ...(String(search['findings']) === 'true' ? { findings: 'true' } : {}),
  };
}

/** Returns how many filters are set, the search words not counted. */
export function activeEmployerFilters(search: EmployerSearch): number {
  const { q: _q, ...filters } = readEmployerSearch(search as Record<string, unknown>);
  return Object.keys(filters).length;
}
