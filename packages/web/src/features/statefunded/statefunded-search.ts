import type { Filled } from '../../lib/use-search-state.ts';

export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const FINDING_KINDS = ['duplicate', 'missing'] as const;
export const BIRTH_STAGES = ['registered', 'sent', 'issued'] as const;

/** Which month the matrix shows. */
export type OverviewSearch = { readonly month?: string | undefined };

/** Which duplicates and missing people are shown. */
export type FindingsSearch = {
  readonly kind?: (typeof FINDING_KINDS)[number] | undefined;
  readonly settled?: boolean | undefined;
};

export type BirthsSearch = { readonly stage?: (typeof BIRTH_STAGES)[number] | undefined };

/** The period money is counted for. */
export type MoneySearch = { readonly from?: string | undefined; readonly to?: string | undefined };

/** The day whose groups are shown. */
export type GroupsSearch = { readonly on?: string | undefined };

/** Returns the day of an address; what is none is dropped. */
export function readGroupsSearch(search: Record<string, unknown>): Filled<GroupsSearch> {
  const { on } = search;
  return typeof on === 'string' && DAY.test(on) ? { on } : {};
}

/** Returns the month of an address; what is none is dropped. */
export function readOverviewSearch(search: Record<string, unknown>): Filled<OverviewSearch> {
  const month = monthOf(search['month']);
  return month === undefined ? {} : { month };
}

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readFindingsSearch(search: Record<string, unknown>): Filled<FindingsSearch> {
  const kind = FINDING_KINDS.find((one) => one === search['kind']);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(search['settled'] === true ? { settled: true } : {}),
  };
}

/** Returns the step of an address; what is none is dropped. */
export function readBirthsSearch(search: Record<string, unknown>): Filled<BirthsSearch> {
  const stage = BIRTH_STAGES.find((one) => one === search['stage']);
  return stage === undefined ? {} : { stage };
}

/** Returns the period of an address; what is no month is dropped. */
export function readMoneySearch(search: Record<string, unknown>): Filled<MoneySearch> {
  const [from, to] = [monthOf(search['from']), monthOf(search['to'])];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function monthOf(value: unknown): string | undefined {
  return typeof value === 'string' && MONTH.test(value) ? value : undefined;
}

/** Returns the months before a month and itself, newest first. */
export function monthsTo(month: string, count: number): string[] {
  const [year, index] = [Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1];
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + index - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** Returns "11/2026" for "2026-11". */
export function shortMonth(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}
