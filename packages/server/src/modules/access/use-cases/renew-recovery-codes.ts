import { renewRecoveryCodesEndpoint } from '@ansinh/contract/access/account.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { getAccount } from '../db/accounts.repo.ts';
import { giveRecoveryCodes } from '../give-recovery-codes.ts';
import { lockRefusal, proveSecondFactor } from '../sign-in/prove-person.ts';

/** Makes ten new recovery codes, shown once; those given before no longer work. */
export const renewRecoveryCodes = useCase({
  name: 'access.renew-recovery-codes',
  access: 'session',
  input: inputOf(renewRecoveryCodesEndpoint),
  audit: 'write',
  scope: 'platform',
  secretAnswer: true,
  run: async ({ tx, actor, now, input, audit }): Promise<Refusal | { codes: string[] }> => {
    audit({ subject: actor.id });
    const account = await getAccount(tx, actor.tenantId, actor.id);
    if (!account.totpEnabled) throw new Refusal('access.totp_not_on');
    const proof =
      lockRefusal(account.lockedUntil, now) ?? (await proveSecondFactor(tx, account, input.code, now));
    if (proof instanceof Refusal) return proof;
    audit({ detail: { by: proof.by } });
    return { codes: await giveRecoveryCodes(tx, account) };
  },
});
