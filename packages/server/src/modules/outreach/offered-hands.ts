import type { HandOffered } from '@ansinh/contract/outreach/tasks.schemas';
import { smoothedSuccess } from '@ansinh/domain/outreach';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { capacityOf } from './capacity-of.ts';
import type { StoredHand } from './db/hands.repo.ts';

/** Returns the share of finished tasks that ended with joining, over all; 0 where nothing has ended. */
export function meanSuccess(hands: readonly StoredHand[]): number {
  const ended = hands.reduce((sum, { done }) => sum + done, 0);
  return ended === 0 ? 0 : hands.reduce((sum, { joined }) => sum + joined, 0) / ended;
}

/** Returns collectors as a proposal offers them: what they can have open in `weeks`, and their success. */
export async function offeredCollectors(
  tx: Tx,
  hands: readonly StoredHand[],
  weeks: number,
  today: string,
): Promise<HandOffered[]> {
  const mean = meanSuccess(hands);
  const names = await agencyNamesOn(tx, [...new Set(hands.map(({ agencyId }) => agencyId))], today);
  return hands.map((hand) => {
    const { perDay, weekdays } = capacityOf(hand);
    const agency = names.get(hand.agencyId);
    return {
      key: hand.key,
      name: hand.name,
      agency: { id: hand.agencyId, name: agency?.shortName ?? agency?.name ?? '' },
      unitKey: hand.key,
      villages: hand.villages,
      load: hand.households,
      people: hand.open,
      capacity: perDay * weekdays.length * weeks,
      joined: hand.joined,
      ended: hand.done,
      success: smoothedSuccess(hand.joined, hand.done, mean),
    };
  });
}

/** Returns the organisations behind collectors, each with what its collectors have and can do together. */
export function offeredOrganisations(collectors: readonly HandOffered[], mean: number): HandOffered[] {
  const agencies = new Map(collectors.map(({ agency }) => [agency.id, agency]));
  return [...agencies.values()].map((agency) => {
    const own = collectors.filter((hand) => hand.agency.id === agency.id);
    const sum = (of: (hand: HandOffered) => number): number =>
      own.reduce((total, hand) => total + of(hand), 0);
    const [joined, ended] = [sum((hand) => hand.joined), sum((hand) => hand.ended)];
    return {
      key: agency.id,
      name: agency.name,
      agency,
      unitKey: null,
      villages: [...new Set(own.flatMap(({ villages }) => villages))],
      load: sum(({ load }) => load),
      people: sum(({ people }) => people),
      capacity: sum(({ capacity }) => capacity),
      joined,
      ended,
      success: smoothedSuccess(joined, ended, mean),
    };
  });
}
