import { addressOf, callHeaders } from '../lib/api.ts';

/** Kinds of things that the search finds, in the order shown. */
export const SEARCH_KINDS = ['occurrence', 'duty', 'regulation', 'agency', 'person'] as const;

/** One thing found: `href` is an address of this application. */
export interface SearchHit {
  readonly kind: (typeof SEARCH_KINDS)[number];
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

/** Asks GET /api/search?q=. Answers nothing when the server refuses: the palette still finds pages. */
export async function searchEverything(q: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const address = addressOf({ method: 'GET', path: '/search' }, { query: { q } });
  const response = await fetch(address, { headers: callHeaders(), signal });
  if (!response.ok) return [];
  const body = (await response.json()) as { readonly items?: readonly SearchHit[] };
  return body.items ?? [];
}
