import type { CollectorLine } from '@ansinh/contract/outreach/tasks.schemas';
import { smoothedSuccess } from '@ansinh/domain/outreach';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { capacityOf } from './capacity-of.ts';
import type { StoredHand } from './db/hands.repo.ts';

/** Returns collectors as answers carry them; their success is pulled towards `mean`. */
export async function collectorLines(
  tx: Tx,
  hands: readonly StoredHand[],
  mean: number,
  today: string,
): Promise<CollectorLine[]> {
  const names = await agencyNamesOn(tx, [...new Set(hands.map(({ agencyId }) => agencyId))], today);
  return hands.map((hand) => {
    const agency = names.get(hand.agencyId);
    const { households, open, planned, neverVisited, nextOverdue, done, joined, visits, lastVisitAt } = hand;
    return {
      unit: { key: hand.key, name: hand.name },
      kind: hand.kind,
      agency: { id: hand.agencyId, name: agency?.shortName ?? agency?.name ?? '' },
      households,
      open,
      planned,
      neverVisited,
      nextOverdue,
      done,
      joined,
      success: smoothedSuccess(joined, done, mean),
      visits,
      lastVisitAt,
      capacity: capacityOf(hand),
    };
  });
}
