import type { Tx } from '../../platform/database/transaction.ts';
import { briefRequests, type BriefCardRequest } from './db/card-requests.repo.ts';

/** Returns where requests stand, by id; those outside the caller's sight are left out. For the lists they were made from. */
export async function cardRequestsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BriefCardRequest>> {
  const rows = ids.length === 0 ? [] : await briefRequests(tx, ids);
  return new Map(rows.map((row) => [row.id, row]));
}
