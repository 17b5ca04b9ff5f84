import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns whether the actor keeps the registers and findings of the province. */
export async function keepsFindings(tx: Tx): Promise<boolean> {
  return (await tx.get<{ keeps: boolean }>(sql`select app.keeps_registers() as keeps`)).keeps;
}
