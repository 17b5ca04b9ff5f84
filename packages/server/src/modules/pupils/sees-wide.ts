import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** Whether the caller sees every school of the province, those without a roster too. */
export async function seesWide(tx: Tx): Promise<boolean> {
  return (await tx.get<{ wide: boolean }>(sql`select app.sees_registers() as wide`)).wide;
}
