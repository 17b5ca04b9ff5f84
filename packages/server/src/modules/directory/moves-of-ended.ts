import type { Tx } from '../../platform/database/transaction.ts';
import type { WorkMove } from '../../platform/work-in-hand.ts';
import { presentHoldersOn } from './directory.ts';

const REASON = 'Cơ quan đã kết thúc hoạt động; cơ quan tiếp nhận thay.';

/** Returns where the work of agencies that have ended by an ISO day goes: to those that chiefly took them over. */
export async function movesOfEnded(tx: Tx, ended: readonly string[], today: string): Promise<WorkMove[]> {
  const moves: WorkMove[] = [];
  for (const fromId of ended) {
    const holders = await presentHoldersOn(tx, fromId, today);
    const toIds = holders.flatMap(({ agencyId, primary }) =>
      primary && agencyId !== fromId ? [agencyId] : [],
    );
    moves.push({ fromId, toIds, reason: REASON });
  }
  return moves;
}
