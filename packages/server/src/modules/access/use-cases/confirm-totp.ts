import { confirmTotpEndpoint } from '@ansinh/contract/access/account.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { enableTotp, getAccount } from '../db/accounts.repo.ts';
import { giveRecoveryCodes } from '../give-recovery-codes.ts';
import { lockRefusal, proveTotp } from '../sign-in/prove-person.ts';

/** Turns the second factor on: the first code proves that the app has the secret. Answers with the recovery codes, shown once. */
export const confirmTotp = useCase({
  name: 'access.confirm-totp',
  access: 'session',
  input: inputOf(confirmTotpEndpoint),
  audit: 'write',
  scope: 'platform',
  secretAnswer: true,
  run: async ({ tx, actor, now, input, audit }): Promise<Refusal | { codes: string[] }> => {
    audit({ subject: actor.id });
    const account = await getAccount(tx, actor.tenantId, actor.id);
    if (account.totpEnabled) throw new Refusal('access.totp_already_on');
    if (!account.totpSecret) throw new Refusal('access.totp_not_started');
    const refusal = lockRefusal(account.lockedUntil, now) ?? (await proveTotp(tx, account, input.code, now));
    if (refusal) return refusal;
    await enableTotp(tx, account, now);
    return { codes: await giveRecoveryCodes(tx, account) };
  },
});
