import { removeTotpEndpoint } from '@ansinh/contract/access/account.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { getAccount, removeTotpSecret } from '../db/accounts.repo.ts';
import { lockRefusal, proveSecondFactor } from '../sign-in/prove-person.ts';

/** Turns the second factor off; a present code, or a recovery code of who lost the app, is asked, so that a forgotten open session is not enough. */
export const removeTotp = useCase({
  name: 'access.remove-totp',
  access: 'session',
  input: inputOf(removeTotpEndpoint),
  audit: 'write',
  scope: 'platform',
  run: async ({ tx, actor, now, input, audit }): Promise<Refusal | undefined> => {
    audit({ subject: actor.id });
    const account = await getAccount(tx, actor.tenantId, actor.id);
    if (!account.totpEnabled) throw new Refusal('access.totp_not_on');
    const proof =
      lockRefusal(account.lockedUntil, now) ?? (await proveSecondFactor(tx, account, input.code, now));
    if (proof instanceof Refusal) return proof;
    audit({ detail: { by: proof.by } });
    await removeTotpSecret(tx, account);
    return undefined;
  },
});
