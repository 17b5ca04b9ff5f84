import { resetUserPasswordEndpoint } from '@ansinh/contract/access/users.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideManageUser } from '@ansinh/domain/access';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { storeOneTimePassword } from '../db/accounts.repo.ts';
import { findUserRow } from '../db/users.repo.ts';
import { makeOneTimePassword } from '../secrets/one-time-password.ts';
import { hashPassword } from '../secrets/password-hash.ts';

/** Gives a user a one-time password, shown once. Lifts a lock, ends his sessions, on demand removes his second factor. */
export const resetUserPassword = useCase({
  name: 'access.reset-user-password',
  access: 'users.manage',
  input: inputOf(resetUserPasswordEndpoint),
  audit: 'write',
  secretAnswer: true,
  run: async ({ tx, actor, input, now, today, services, audit }) => {
    const user = await findUserRow(tx, input.id, today);
    if (!user) throw new Refusal('platform.not_found');
    orRefuse(decideManageUser(actor, user));
    const oneTimePassword = makeOneTimePassword();
    const passwordHash = await hashPassword(services.config, oneTimePassword);
    const key = { tenantId: actor.tenantId, userId: user.id };
    if (!(await storeOneTimePassword(tx, key, passwordHash, now, input.removeTotp)))
      throw new Refusal('platform.not_found');
    audit({ subject: user.id, detail: { removeTotp: input.removeTotp } });
    return { oneTimePassword };
  },
});
