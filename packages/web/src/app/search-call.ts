import { findEndpoint, type SearchHit } from '@ansinh/contract/search/search.endpoints';
import { call } from '../lib/api.ts';
import { ApiRefusal } from '../lib/api-refusal.ts';

/** Kinds of things that the search finds, in the order shown. */
export const SEARCH_KINDS = [
  'agency',
  'regulation',
  'duty',
  'provision',
] as const satisfies readonly SearchHit['kind'][];

/** Finds agencies, regulations, clauses and duties. Answers nothing when the server refuses: the palette still finds pages. */
export async function searchEverything(q: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  try {
    return (await call(findEndpoint, { query: { q } }, signal)).items;
  } catch (error) {
    if (error instanceof ApiRefusal) return [];
    throw error;
  }
}
