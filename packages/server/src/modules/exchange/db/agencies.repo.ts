import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the id of an agency by its code, or undefined. */
export async function agencyByCode(tx: Tx, code: string): Promise<string | undefined> {
  return (await tx.find<{ id: string }>(sql`select id from agencies where code = ${code}`))?.id;
}

/** Returns the provinces of the installation; for the platform scope. */
export function provinces(tx: Tx): Promise<{ id: string; code: string }[]> {
  return tx.rows(sql`select id, code from tenants order by code`);
}
