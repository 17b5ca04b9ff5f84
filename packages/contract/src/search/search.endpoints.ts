import { z } from 'zod';
import { endpoint } from '../platform/endpoint.ts';

/** One thing found: what it is, its name, where it belongs, and the page that shows it. */
export const SearchHit = z.object({
  kind: z.enum(['agency', 'regulation', 'provision', 'duty']),
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
  path: z.string(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const findEndpoint = endpoint({
  name: 'search.find',
  method: 'GET',
  path: '/search',
  access: 'session',
  summary: 'Find agencies, regulations, clauses and duties without diacritics',
  query: z.object({
    q: z.string().trim().min(2).max(100),
    limit: z.coerce.number().int().min(1).max(20).default(6),
  }),
  response: z.object({ items: z.array(SearchHit) }),
});

export const SEARCH_ENDPOINTS = [findEndpoint];
