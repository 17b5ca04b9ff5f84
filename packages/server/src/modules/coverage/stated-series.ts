import type { Tx } from '../../platform/database/transaction.ts';
import { catalogue } from '../indicators/index.ts';

/** Returns the series that are stated month by month: what indicators count, not what they are of unless it is counted too. */
export async function statedSeries(tx: Tx): Promise<{ code: string; name: string; scheme: string }[]> {
  const indicators = await catalogue(tx);
  const counted = new Set(indicators.map(({ numerator }) => numerator));
  // People due are the denominator of retention and are counted every month all the same.
  const monthly = new Set(['den-han-dong-nguoi']);
  return indicators
    .filter(({ code }) => counted.has(code) || monthly.has(code))
    .map(({ code, name, scheme }) => ({ code, name, scheme }));
}
