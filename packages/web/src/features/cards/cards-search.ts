import { CardKindSchema, CardSourceSchema, CardStateSchema } from '@ansinh/contract/cards/cards.schemas';
import type { Filled } from '../../lib/use-search-state.ts';

export const CARD_KINDS = CardKindSchema.options;
export const CARD_SOURCES = CardSourceSchema.options;
export const CARD_STATES = ['overdue', ...CardStateSchema.options] as const;

/** Filters of the list of requests, as they stand in the address. */
export type CardsSearch = {
  readonly q?: string | undefined;
  readonly kind?: (typeof CARD_KINDS)[number] | undefined;
  readonly state?: (typeof CARD_STATES)[number] | undefined;
  readonly source?: (typeof CARD_SOURCES)[number] | undefined;
  readonly commune?: string | undefined;
  readonly group?: string | undefined;
  readonly agency?: string | undefined;
};

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readCardsSearch(search: Record<string, unknown>): Filled<CardsSearch> {
  const text = (key: string, form: RegExp): string | undefined => {
    const value = search[key];
    return (typeof value === 'string' || typeof value === 'number') && form.test(String(value))
      ? String(value)
      : undefined;
  };
  const found: CardsSearch = {
    q: text('q', /\S/u),
    kind: CARD_KINDS.find((one) => one === search['kind']),
    state: CARD_STATES.find((one) => one === search['state']),
    source: CARD_SOURCES.find((one) => one === search['source']),
    commune: text('commune', /^20(24|25):\d+$/u),
    group: text('group', /^[A-Z]{2}$/u),
    agency: text('agency', /^[\da-f-]{36}$/u),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
