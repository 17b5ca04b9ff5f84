import { ReceiptSchemeSchema, ReceiptStateSchema } from '@ansinh/contract/collection/receipts.schemas';
import type { Filled } from '../../lib/use-search-state.ts';

export const RECEIPT_STATES = ReceiptStateSchema.options;
export const RECEIPT_SCHEMES = ReceiptSchemeSchema.options;

/** Filters of the list of receipts, as they stand in the address. */
export type ReceiptsSearch = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly state?: (typeof RECEIPT_STATES)[number] | undefined;
  readonly scheme?: (typeof RECEIPT_SCHEMES)[number] | undefined;
  readonly q?: string | undefined;
};

export const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readReceiptsSearch(search: Record<string, unknown>): Filled<ReceiptsSearch> {
  const { from, to, q } = search;
  const state = RECEIPT_STATES.find((one) => one === search['state']);
  const scheme = RECEIPT_SCHEMES.find((one) => one === search['scheme']);
  return {
    ...(typeof from === 'string' && ISO_DAY.test(from) ? { from } : {}),
    ...(typeof to === 'string' && ISO_DAY.test(to) ? { to } : {}),
    ...(state === undefined ? {} : { state }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(typeof q === 'string' && q !== '' ? { q: q.slice(0, 80) } : {}),
  };
}
