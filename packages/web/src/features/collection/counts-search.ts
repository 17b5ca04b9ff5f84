import type { Filled } from '../../lib/use-search-state.ts';

/** The month of the counts, as it stands in the address. */
export type CountsSearch = { readonly month?: string | undefined };

const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** Returns the month of an address; what is none is dropped. */
export function readCountsSearch({ month }: Record<string, unknown>): Filled<CountsSearch> {
  return typeof month === 'string' && MONTH.test(month) ? { month } : {};
}

/** Returns the months back from one, newest first. */
export function monthsUntil(month: string, count: number): string[] {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, of - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** Returns "10/2026". */
export function monthDigits(month: string): string {
  return month.split('-').toReversed().join('/');
}
