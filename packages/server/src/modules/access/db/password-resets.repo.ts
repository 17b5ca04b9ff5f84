import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

interface Owner {
  readonly tenantId: string;
  readonly userId: string;
}

/** Stores the hash of a reset link's token. Platform scope. */
export async function insertPasswordReset(
  tx: Tx,
  owner: Owner,
  tokenHash: Buffer,
  now: Date,
  expiresAt: Date,
): Promise<void> {
  await tx.run(sql`
    insert into password_resets (tenant_id, user_id, token_hash, created_at, expires_at)
    values (${owner.tenantId}, ${owner.userId}, ${tokenHash}, ${now}, ${expiresAt})`);
}

/** Returns whose link a token is, if it was neither used nor has expired. The row is locked until the transaction ends. */
export async function findPasswordReset(tx: Tx, tokenHash: Buffer, now: Date): Promise<Owner | undefined> {
  return tx.find(sql`
    select r.tenant_id as "tenantId", r.user_id as "userId"
      from password_resets r join users u on u.tenant_id = r.tenant_id and u.id = r.user_id
     where r.token_hash = ${tokenHash} and r.used_at is null and r.expires_at > ${now} and u.disabled_at is null
       for update of r`);
}

/** Uses up every link of a person. Platform scope. */
export async function usePasswordResets(tx: Tx, owner: Owner, now: Date): Promise<void> {
  await tx.run(sql`
    update password_resets set used_at = ${now}
     where tenant_id = ${owner.tenantId} and user_id = ${owner.userId} and used_at is null`);
}
