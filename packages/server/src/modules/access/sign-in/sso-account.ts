import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { findAccountByUsername, findAccountsByEmail, type Account } from '../db/accounts.repo.ts';
import { findLinkedUsername, linkIdentity } from '../db/oidc.repo.ts';
import type { SsoPerson } from './sso-provider.ts';

/**
 * Returns the account of a person the identity provider named: the one linked before; else the only one with his
 * verified mail address; else the one with his user name. The latter two are linked from now on. Nobody is created:
 * accounts come from administrators.
 */
export async function accountOfSsoPerson(tx: Tx, person: SsoPerson): Promise<Account | Refusal> {
  const linked = await findLinkedUsername(tx, person.issuer, person.subject);
  const account = linked ? await findAccountByUsername(tx, linked) : await findUnlinked(tx, person);
  if (!account) return new Refusal('access.sso_unknown_person');
  if (account.disabled) return new Refusal('access.disabled');
  if (!linked)
    await linkIdentity(tx, {
      tenantId: account.tenantId,
      userId: account.userId,
      issuer: person.issuer,
      subject: person.subject,
    });
  return account;
}

async function findUnlinked(tx: Tx, { email, username }: SsoPerson): Promise<Account | undefined> {
  const sharing = email ? await findAccountsByEmail(tx, email) : [];
  const [only] = sharing;
  if (only && sharing.length === 1) return only;
  return username ? findAccountByUsername(tx, username) : undefined;
}
