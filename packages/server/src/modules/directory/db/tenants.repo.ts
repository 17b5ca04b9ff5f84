import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the ids of all provinces; as the platform only. */
export async function listTenantIds(tx: Tx): Promise<string[]> {
  return (await tx.rows<{ id: string }>(sql`select id from tenants order by code`)).map(({ id }) => id);
}
