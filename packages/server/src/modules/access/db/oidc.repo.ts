import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A single sign-on round trip under way. */
export interface OidcFlow {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

/** Stores a round trip that begins. Platform scope, like all of this file. */
export async function insertFlow(
  tx: Tx,
  flow: OidcFlow & { stateHash: Buffer; browserHash: Buffer; expiresAt: Date },
): Promise<void> {
  await tx.run(sql`
    insert into oidc_flows (state_hash, browser_hash, nonce, code_verifier, return_to, expires_at)
    values (${flow.stateHash}, ${flow.browserHash}, ${flow.nonce}, ${flow.codeVerifier}, ${flow.returnTo}, ${flow.expiresAt})`);
}

/** Takes a round trip out: it can come back once, to the browser that began it, in time. */
export async function takeFlow(
  tx: Tx,
  stateHash: Buffer,
  browserHash: Buffer,
  now: Date,
): Promise<OidcFlow | undefined> {
  return tx.find(sql`
    delete from oidc_flows
     where state_hash = ${stateHash} and browser_hash = ${browserHash} and expires_at > ${now}
    returning nonce, code_verifier as "codeVerifier", return_to as "returnTo"`);
}

/** Returns the user name of the user a provider's account is linked to. */
export async function findLinkedUsername(
  tx: Tx,
  issuer: string,
  subject: string,
): Promise<string | undefined> {
  const row = await tx.find<{ username: string }>(sql`
    select u.username from oidc_identities i join users u on u.tenant_id = i.tenant_id and u.id = i.user_id
     where i.issuer = ${issuer} and i.subject = ${subject}`);
  return row?.username;
}

/** Links a provider's account to a user. */
export async function linkIdentity(
  tx: Tx,
  link: { tenantId: string; userId: string; issuer: string; subject: string },
): Promise<void> {
  await tx.run(sql`
    insert into oidc_identities (tenant_id, issuer, subject, user_id)
    values (${link.tenantId}, ${link.issuer}, ${link.subject}, ${link.userId}) on conflict do nothing`);
}
