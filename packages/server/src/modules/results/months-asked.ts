import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { monthsMade } from '../memberlists/index.ts';
import type { ResultScope } from './db/worked-entries.ts';

/** Returns the scope somebody asked for; without months the newest month made. */
export async function monthsAsked(
  tx: Tx,
  input: {
    from?: string | undefined;
    to?: string | undefined;
    commune?: string | undefined;
    scheme?: string | undefined;
  },
  today: string,
): Promise<ResultScope> {
  const newest = (await monthsMade(tx))[0] ?? today.slice(0, 7);
  const to = input.to ?? newest;
  const from = input.from ?? to;
  if (from > to) throw new Refusal('results.months_reversed');
  return { from: `${from}-01`, to: `${to}-01`, commune: input.commune ?? null, scheme: input.scheme ?? null };
}
