import type { FindingRow } from '@ansinh/contract/reconciliation/findings.schemas';
import type { Filled } from '../../lib/use-search-state.ts';

export const SUBJECTS = ['employer', 'person'] as const;
export const BANDS = ['high', 'medium', 'low'] as const satisfies readonly FindingRow['band'][];
export const STATES = ['open', 'working', 'settled', 'gone', 'all'] as const;
export const ORDERS = ['priority', 'amount', 'newest', 'due'] as const;
export const HANDS = ['mine', 'own'] as const;
export type FindingOrder = (typeof ORDERS)[number];

/** Filters of the worklist as they stand in the address; without `state`: what is still to be done. */
export type FindingSearch = {
  readonly q?: string | undefined;
  readonly subject?: (typeof SUBJECTS)[number] | undefined;
  readonly rule?: string | undefined;
  readonly state?: (typeof STATES)[number] | undefined;
  readonly commune?: string | undefined;
  readonly agency?: string | undefined;
  readonly hands?: (typeof HANDS)[number] | undefined;
  readonly priority?: (typeof BANDS)[number] | undefined;
  readonly period?: string | undefined;
  readonly returned?: 'true' | undefined;
  readonly subjectId?: string | undefined;
  readonly order?: FindingOrder | undefined;
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHAPES = {
  rule: /^[a-z.-]{1,80}$/,
  commune: /^20(24|25):\d+$/,
  agency: ID,
  subjectId: ID,
  period: /^\d{4}(-(Q[1-4]|M\d{2}|H[12]))?$/,
} as const;

/** Returns the filters of an address; what cannot be a filter is dropped (a tax code comes as a number). */
export function readFindingSearch(search: Record<string, unknown>): Filled<FindingSearch> {
  const oneOf = <T extends string>(key: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === search[key]);
  const q = typeof search['q'] === 'number' ? String(search['q']) : search['q'];
  const read: FindingSearch = {
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...Object.fromEntries(
      Object.entries(SHAPES).flatMap(([key, shape]) => {
        const value = typeof search[key] === 'number' ? String(search[key]) : search[key];
        return typeof value === 'string' && shape.test(value) ? [[key, value]] : [];
      }),
    ),
    subject: oneOf('subject', SUBJECTS),
    state: oneOf('state', STATES),
    hands: oneOf('hands', HANDS),
    priority: oneOf('priority', BANDS),
    order: oneOf('order', ORDERS),
    returned: String(search['returned']) === 'true' ? 'true' : undefined,
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as Filled<FindingSearch>;
}

/** Returns the query of the list's and the totals' endpoints: only what is set, without the order. */
export function findingQuery(search: FindingSearch) {
  const { order: _order, ...filter } = readFindingSearch(search as Record<string, unknown>);
  return filter;
}

/** Returns how many filters are set, the search words and the order not counted. */
export function activeFindingFilters(search: FindingSearch): number {
  const { q: _q, ...filter } = findingQuery(search);
  return Object.keys(filter).length;
}

/** What "clear the filters" takes out of the address. */
export const NO_FILTERS: Partial<FindingSearch> = {
  subject: undefined,
  rule: undefined,
  state: undefined,
  commune: undefined,
  agency: undefined,
  hands: undefined,
  priority: undefined,
  period: undefined,
  returned: undefined,
  subjectId: undefined,
};
