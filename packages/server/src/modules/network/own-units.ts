import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** Returns the keys of the network's unit the signed-in person is, and of those under it; nothing for who is no collector. */
export async function ownUnits(tx: Tx): Promise<ReadonlySet<string>> {
  const units = await tx.rows<{ key: string }>(sql`select key from app.own_network_units() as own (key)`);
  return new Set(units.map(({ key }) => key));
}
