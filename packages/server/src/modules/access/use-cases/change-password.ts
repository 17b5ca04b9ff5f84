import { changePasswordEndpoint } from '@ansinh/contract/access/account.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decidePassword } from '@ansinh/domain/access';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { getAccount, storeOwnPassword } from '../db/accounts.repo.ts';
import { revokeOtherSessions } from '../db/sessions.repo.ts';
import { hashPassword, passwordFits } from '../secrets/password-hash.ts';
import { failedProof, lockRefusal } from '../sign-in/prove-person.ts';

/** Changes one's own password; the present one is asked, wrong answers count towards the lock, other sessions end. */
export const changePassword = useCase({
  name: 'access.change-password',
  access: 'session',
  input: inputOf(changePasswordEndpoint),
  audit: 'write',
  scope: 'platform',
  run: async ({ tx, actor, now, input, services, request, audit }): Promise<Refusal | undefined> => {
    audit({ subject: actor.id });
    const account = await getAccount(tx, actor.tenantId, actor.id);
    const locked = lockRefusal(account.lockedUntil, now);
    if (locked) return locked;
    if (!(await passwordFits(services.config, account.passwordHash, input.current)))
      return failedProof(tx, account, now, 'access.current_password_wrong');
    if (input.next.normalize('NFC') === input.current.normalize('NFC'))
      throw new Refusal('access.password_unchanged');
    orRefuse(decidePassword(input.next, account.username));
    await storeOwnPassword(tx, account, await hashPassword(services.config, input.next), now);
    await revokeOtherSessions(tx, actor.id, request.sessionId, now);
    return undefined;
  },
});
