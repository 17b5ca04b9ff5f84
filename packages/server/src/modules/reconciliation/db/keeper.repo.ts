import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns whether the actor keeps the registers and findings of the province. */
export async function keepsFindings(tx: Tx): Promise<boolean> {
  return (await tx.get<{ keeps: boolean }>(sql`select app.keeps_registers() as keeps`)).keeps;
}

/** Returns the ids of all provinces. Platform scope only. */
export async function tenantIds(tx: Tx): Promise<string[]> {
  return (await tx.rows<{ id: string }>(sql`select id from tenants order by id`)).map(({ id }) => id);
}
