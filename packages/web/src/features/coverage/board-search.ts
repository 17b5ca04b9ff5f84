import type { Filled } from '../../lib/use-search-state.ts';
import { MEASURES, type Measure } from './map-classes.ts';

/** What a board is looked at by, as it stands in the address. */
export type BoardSearch = {
  readonly month?: string | undefined;
  readonly indicator?: string | undefined;
  readonly view?: 'was' | undefined;
  readonly compare?: Comparison | undefined;
  readonly show?: Measure | undefined;
};

/** Months a figure is compared with; the December before is what comes without asking. */
export const COMPARISONS = ['previous', 'year-ago'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A month in an address: "2026-09". */
export const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;
const CODE = /^[a-z][a-z0-9-]{1,79}$/;

/** Returns what an address asks of the board; what cannot be asked is dropped. */
export function readBoardSearch(search: Record<string, unknown>): Filled<BoardSearch> {
  const { month, indicator } = search;
  const compare = COMPARISONS.find((one) => one === search['compare']);
  const show = MEASURES.find((one) => one === search['show']);
  return {
    ...(typeof month === 'string' && MONTH.test(month) ? { month } : {}),
    ...(typeof indicator === 'string' && CODE.test(indicator) ? { indicator } : {}),
    ...(search['view'] === 'was' ? { view: 'was' as const } : {}),
    ...(compare === undefined ? {} : { compare }),
    ...(show === undefined ? {} : { show }),
  };
}

/** Returns the month that lies the given months away: monthFrom("2026-01", -1) is "2025-12". */
export function monthFrom(month: string, away: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + away;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Returns the month and those before it, newest first: `count` of them. */
export function monthsBack(month: string, count: number): string[] {
  return Array.from({ length: count }, (_, back) => monthFrom(month, -back));
}

/** Returns the months from one to another, newest first. */
export function monthsBetween({ from, to }: { readonly from: string; readonly to: string }): string[] {
  const months: string[] = [];
  for (let month = to; month >= from; month = monthFrom(month, -1)) months.push(month);
  return months;
}

/** Returns the month to compare with; undefined for the December before. */
export function comparedMonth(month: string, comparison: Comparison | undefined): string | undefined {
  if (comparison === undefined) return undefined;
  return monthFrom(month, comparison === 'previous' ? -1 : -12);
}
