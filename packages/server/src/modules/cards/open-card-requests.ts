import type { Tx } from '../../platform/database/transaction.ts';
import { dueReckoner } from './card-terms.ts';
import { insertRequests } from './db/card-writes.repo.ts';
import type { NewCardRequest } from './new-card-request.ts';

/**
 * Asks for cards and books in the caller's transaction and returns the ids of the requests, in order. A row whose origin key was asked for
 * before answers the request that is there, so that doing the same twice asks once.
 */
export async function openCardRequests(tx: Tx, rows: readonly NewCardRequest[]): Promise<string[]> {
  const due = dueReckoner(tx);
  const asked: (NewCardRequest & { dueOn: string })[] = [];
  const placeOf = new Map<string, number>();
  const places: number[] = [];
  for (const row of rows) {
    const key = row.originKey ?? `#${asked.length}`;
    const place = placeOf.get(key) ?? asked.push({ ...row, dueOn: await due(row.kind, row.requestedOn) }) - 1;
    placeOf.set(key, place);
    places.push(place);
  }
  const ids = await insertRequests(tx, asked);
  return places.map((place) => ids[place] ?? '');
}
