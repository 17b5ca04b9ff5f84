import { InquiryShowSchema, InquirySideSchema } from '@ansinh/contract/inquiries/inquiries.schemas';
import type { Filled } from '../../lib/use-search-state.ts';

export const INQUIRY_SIDES = [
  'received',
  'sent',
] as const satisfies (typeof InquirySideSchema.options)[number][];
export const INQUIRY_SHOWS = InquiryShowSchema.options;

/** What is looked at, as it stands in the address. */
export type InquiriesSearch = {
  readonly side?: (typeof INQUIRY_SIDES)[number] | undefined;
  readonly show?: (typeof INQUIRY_SHOWS)[number] | undefined;
  readonly q?: string | undefined;
};

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readInquiriesSearch(search: Record<string, unknown>): Filled<InquiriesSearch> {
  const side = INQUIRY_SIDES.find((one) => one === search['side']);
  const show = INQUIRY_SHOWS.find((one) => one === search['show']);
  const { q } = search;
  return {
    ...(side === undefined ? {} : { side }),
    ...(show === undefined ? {} : { show }),
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
  };
}
