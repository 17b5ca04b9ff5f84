import { DocumentStateSchema } from '@ansinh/contract/documents/documents.schemas';
import type { Filled } from '../../lib/use-search-state.ts';

export const DOCUMENT_VIEWS = ['own', 'received', 'outgoing', 'incoming', 'templates', 'signers'] as const;
export const DOCUMENT_STATE_NAMES = DocumentStateSchema.options;

/** What is looked at, as it stands in the address. */
export type DocumentsSearch = {
  readonly view?: (typeof DOCUMENT_VIEWS)[number] | undefined;
  readonly state?: (typeof DOCUMENT_STATE_NAMES)[number] | undefined;
  readonly q?: string | undefined;
  readonly year?: number | undefined;
};

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readDocumentsSearch(search: Record<string, unknown>): Filled<DocumentsSearch> {
  const view = DOCUMENT_VIEWS.find((one) => one === search['view']);
  const state = DOCUMENT_STATE_NAMES.find((one) => one === search['state']);
  const { q, year } = search;
  return {
    ...(view === undefined ? {} : { view }),
    ...(state === undefined ? {} : { state }),
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...(typeof year === 'number' && year >= 2000 && year <= 2100 ? { year } : {}),
  };
}
