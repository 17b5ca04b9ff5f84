import { rankContest, type Place } from '@ansinh/domain/results';
import type { Tx } from '../../platform/database/transaction.ts';
import { contestants } from './db/contestants.repo.ts';
import type { ResultScope } from './db/worked-entries.ts';

/** Returns the places of a contest with the organisation each contestant works for. */
export async function contestPlaces(
  tx: Tx,
  scope: ResultScope,
  today: string,
): Promise<(Place & { readonly agency: string | null })[]> {
  const all = await contestants(tx, scope, today);
  const agencies = new Map(all.map(({ unit, agency }) => [unit, agency]));
  return rankContest(all).map((place) => ({ ...place, agency: agencies.get(place.unit) ?? null }));
}
