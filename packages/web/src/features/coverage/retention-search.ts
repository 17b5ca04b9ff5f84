import type { Filled } from '../../lib/use-search-state.ts';
import { MONTH } from './board-search.ts';

/** What the page of retention shows; without them the top unit, the newest complete month, the boundaries of today. */
export type RetentionSearch = {
  readonly unit?: string | undefined;
  readonly month?: string | undefined;
  readonly view?: 'was' | undefined;
};

const UNIT = /^(20\d{2}:\d{2,5}|u:[0-9a-f-]{36})$/;

/** Returns what an address asks; what cannot be asked is dropped. */
export function readRetentionSearch(search: Record<string, unknown>): Filled<RetentionSearch> {
  const { unit, month } = search;
  return {
    ...(typeof unit === 'string' && UNIT.test(unit) ? { unit } : {}),
    ...(typeof month === 'string' && MONTH.test(month) ? { month } : {}),
    ...(search['view'] === 'was' ? { view: 'was' as const } : {}),
  };
}
