import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Looker } from './finding-rights.ts';
import { ownCommune } from './own-commune.ts';

/** Returns who looks at findings in this transaction. */
export async function lookerOf(tx: Tx): Promise<Looker> {
  const { keeps } = await tx.get<{ keeps: boolean }>(sql`select app.keeps_registers() as keeps`);
  return { own: await ownCommune(tx), keeps };
}
