import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A program that may act for an agency. Times ISO. */
export interface StoredClient {
  readonly id: string;
  readonly tenantId: string;
  readonly agencyId: string;
  readonly clientId: string;
  readonly name: string;
  readonly secretHash: Buffer;
  readonly scopes: string[];
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly createdAt: string;
}

const COLUMNS = sql`c.id, c.tenant_id as "tenantId", c.agency_id as "agencyId", c.client_id as "clientId", c.name,
  c.secret_hash as "secretHash", c.scopes, c.expires_at as "expiresAt", c.revoked_at as "revokedAt", c.last_used_at as "lastUsedAt",
  c.created_at as "createdAt"`;

/** Returns the programs the actor manages, newest first. */
export function listStoredClients(tx: Tx): Promise<StoredClient[]> {
  return tx.rows<StoredClient>(sql`select ${COLUMNS} from api_clients c order by c.id desc limit 500`);
}

/** Returns a program the actor manages, locked for a change. */
export async function findClient(tx: Tx, id: string): Promise<StoredClient | undefined> {
  await tx.rows(sql`select from api_clients where id = ${id} for update`);
  return tx.find<StoredClient>(sql`select ${COLUMNS} from api_clients c where c.id = ${id}`);
}

/** Returns a program by the name it gives itself; for the platform scope. */
export function findClientByName(tx: Tx, clientId: string): Promise<StoredClient | undefined> {
  return tx.find<StoredClient>(sql`select ${COLUMNS} from api_clients c where c.client_id = ${clientId}`);
}

/** Stores a program and returns its id. */
export async function insertClient(
  tx: Tx,
  client: Pick<StoredClient, 'tenantId' | 'agencyId' | 'clientId' | 'name' | 'secretHash' | 'scopes'> & {
    readonly expiresAt: Date;
    readonly createdBy: string;
  },
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into api_clients (tenant_id, agency_id, client_id, name, secret_hash, scopes, expires_at, created_by)
    values (${client.tenantId}, ${client.agencyId}, ${client.clientId}, ${client.name}, ${client.secretHash}, ${client.scopes}::text[],
      ${client.expiresAt}, ${client.createdBy})
    returning id`);
  return id;
}

/** Gives a program a new secret and term. */
export async function renewStoredClient(
  tx: Tx,
  id: string,
  secretHash: Buffer,
  now: Date,
  expiresAt: Date,
): Promise<void> {
  await tx.run(sql`
    update api_clients set secret_hash = ${secretHash}, secret_set_at = ${now}, expires_at = ${expiresAt}, revoked_at = null
    where id = ${id}`);
}

/** Ends a program's access. */
export async function revokeStoredClient(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.run(sql`update api_clients set revoked_at = coalesce(revoked_at, ${now}) where id = ${id}`);
}

/** Gives out a token and notes that the program was here; ended tokens go. For the platform scope. */
export async function insertToken(
  tx: Tx,
  client: StoredClient,
  token: { readonly hash: Buffer; readonly scopes: string[]; readonly now: Date; readonly expiresAt: Date },
): Promise<void> {
  await tx.run(sql`delete from api_tokens where expires_at < ${token.now}`);
  await tx.run(sql`
    insert into api_tokens (tenant_id, client_id, token_hash, scopes, issued_at, expires_at)
    values (${client.tenantId}, ${client.id}, ${token.hash}, ${token.scopes}::text[], ${token.now}, ${token.expiresAt})`);
  await tx.run(sql`update api_clients set last_used_at = ${token.now} where id = ${client.id}`);
}

/** Who a token stands for. */
export interface TokenBearer {
  readonly clientId: string;
  readonly tenantId: string;
  readonly agencyId: string;
  readonly scopes: readonly string[];
}

/** Returns whom a token stands for while it, its program and the program's secret are in force. For the platform scope. */
export function findTokenBearer(tx: Tx, hash: Buffer, now: Date): Promise<TokenBearer | undefined> {
  return tx.find<TokenBearer>(sql`
    select c.id as "clientId", c.tenant_id as "tenantId", c.agency_id as "agencyId", t.scopes
    from api_tokens t join api_clients c on c.tenant_id = t.tenant_id and c.id = t.client_id
    where t.token_hash = ${hash} and t.expires_at > ${now} and t.issued_at >= c.secret_set_at
      and c.revoked_at is null and c.expires_at > ${now}`);
}
