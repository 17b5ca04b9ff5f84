import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { agenciesWithMembers, resolveMembers, type ResolvedHand } from './db/hands.repo.ts';

/** Returns the hands of keys: people of the network, and organisations as a whole by the id of their agency. Who is not there is absent. */
export async function resolveHands(
  tx: Tx,
  keys: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, ResolvedHand>> {
  const hands = await resolveMembers(tx, keys, today);
  const agencies = await agenciesWithMembers(
    tx,
    keys.filter((key) => !key.startsWith('u:')),
  );
  const names = await agencyNamesOn(tx, agencies, today);
  for (const id of agencies)
    hands.push({
      key: id,
      name: names.get(id)?.shortName ?? names.get(id)?.name ?? '',
      agencyId: id,
      unitKey: null,
    });
  return new Map(hands.map((hand) => [hand.key, hand]));
}
