import { GiftSchema } from '@ansinh/contract/donations/donations.schemas';
import type { Filled } from '../../lib/use-search-state.ts';

export const VIEWS = ['gifts', 'donors', 'report'] as const;
export const PURPOSES = GiftSchema.shape.purpose.options;
export const REPORTS = ['donor', 'purpose', 'commune'] as const;

/** What the page of gifts shows, as it stands in the address. */
export type DonationsSearch = {
  readonly view?: (typeof VIEWS)[number] | undefined;
  readonly donor?: string | undefined;
  readonly purpose?: (typeof PURPOSES)[number] | undefined;
  readonly commune?: string | undefined;
  readonly year?: number | undefined;
  readonly by?: (typeof REPORTS)[number] | undefined;
};

/** Returns the values of an address; what cannot be one is dropped. */
export function readDonationsSearch(search: Record<string, unknown>): Filled<DonationsSearch> {
  const one = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
    known.find((item) => item === value);
  const text = (value: unknown, shape: RegExp): string | undefined =>
    typeof value === 'string' && shape.test(value) ? value : undefined;
  const year = Number(search['year']);
  const found = {
    view: one(VIEWS, search['view']),
    donor: text(search['donor'], /^[0-9a-f-]{36}$/),
    purpose: one(PURPOSES, search['purpose']),
    commune: text(search['commune'], /^20\d{2}:\d+$/),
    year: Number.isInteger(year) && year > 2000 && year < 2100 ? year : undefined,
    by: one(REPORTS, search['by']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Returns the filters as the endpoints take them. */
export function giftQuery(search: DonationsSearch) {
  const { view: _view, by: _by, ...filter } = readDonationsSearch(search);
  return filter;
}
