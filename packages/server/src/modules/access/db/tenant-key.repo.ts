import { hkdfSync, randomBytes } from 'node:crypto';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the tenant's key for one purpose (32 bytes), derived from its secret, which is made on first use. Platform scope. */
export async function tenantKey(tx: Tx, tenantId: string, purpose: string): Promise<Buffer> {
  await tx.run(sql`
    insert into login_settings (tenant_id, secret) values (${tenantId}, ${randomBytes(32)}) on conflict (tenant_id) do nothing`);
  const { secret } = await tx.get<{ secret: Buffer }>(
    sql`select secret from login_settings where tenant_id = ${tenantId}`,
  );
  return Buffer.from(hkdfSync('sha256', secret, Buffer.from(tenantId), purpose, 32));
}
