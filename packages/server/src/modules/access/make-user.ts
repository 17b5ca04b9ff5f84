import { decideManageUser, decideRoleChange } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import type { Config } from '../../platform/config/config.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import { findAgencyId, insertUser, type NewUser } from './db/users.repo.ts';
import { makeOneTimePassword } from './secrets/one-time-password.ts';
import { hashPassword } from './secrets/password-hash.ts';

/** Makes a user the actor may make, with a one-time password that is returned once and kept nowhere. */
export async function makeUser(
  tx: Tx,
  config: Config,
  actor: Actor,
  user: Omit<NewUser, 'tenantId' | 'passwordHash' | 'mustChangePassword'>,
): Promise<{ id: string; oneTimePassword: string }> {
  orRefuse(decideManageUser(actor, { agencyId: user.agencyId, roles: [] }));
  orRefuse(decideRoleChange(actor, [], user.roles));
  if (!(await findAgencyId(tx, user.agencyId)))
    throw new Refusal('access.agency_unknown', { agency: user.agencyId });
  const oneTimePassword = makeOneTimePassword();
  const id = await insertUser(tx, {
    ...user,
    tenantId: actor.tenantId,
    passwordHash: await hashPassword(config, oneTimePassword),
    mustChangePassword: true,
  });
  return { id, oneTimePassword };
}
