import type { Filled } from '../../lib/use-search-state.ts';

export const BASE_TABS = ['denominators', 'units', 'curves'] as const;
export type BaseTab = (typeof BASE_TABS)[number];

/** What the page of base data shows. */
export type BaseSearch = {
  /** Absent: denominators. */
  readonly tab?: BaseTab | undefined;
  /** Key of the unit that is opened; absent: the province. */
  readonly unit?: string | undefined;
  /** Absent: population. */
  readonly series?: string | undefined;
  /** Also units that exist no longer. */
  readonly ended?: true | undefined;
};

const UNIT = /^(20\d{2}:\d{2,5}|u:[0-9a-f-]{36})$/;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Returns what an address says; what cannot be a filter is dropped. */
export function readBaseSearch(search: Record<string, unknown>): Filled<BaseSearch> {
  const tab = BASE_TABS.find((one) => one === search['tab'] && one !== 'denominators');
  const { unit, series } = search;
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(typeof unit === 'string' && UNIT.test(unit) ? { unit } : {}),
    ...(typeof series === 'string' && CODE.test(series) ? { series } : {}),
    ...(String(search['ended']) === 'true' ? { ended: true as const } : {}),
  };
}
