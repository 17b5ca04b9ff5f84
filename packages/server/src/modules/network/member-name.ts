import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** Returns the names of units of the network by key: organisations, points, people. Those the caller may not see are absent. */
export async function memberName(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const units = await tx.rows<{ key: string; name: string }>(sql`
    select key, name from measured_units where key = any (${[...new Set(keys)]}::text[]) and key like 'u:%'`);
  return new Map(units.map(({ key, name }) => [key, name]));
}
