import { startTotpEndpoint } from '@ansinh/contract/access/account.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { getAccount, storePendingTotp } from '../db/accounts.repo.ts';
import { tenantKey } from '../db/tenant-key.repo.ts';
import { seal } from '../secrets/seal.ts';
import { base32, newTotpSecret, totpUri } from '../secrets/totp.ts';

/** Makes a secret for an authenticator app and keeps it sealed; it is asked for only after its first code was entered. */
export const startTotp = useCase({
  name: 'access.start-totp',
  access: 'session',
  input: inputOf(startTotpEndpoint),
  audit: 'write',
  scope: 'platform',
  run: async ({ tx, actor, audit }) => {
    audit({ subject: actor.id });
    const account = await getAccount(tx, actor.tenantId, actor.id);
    if (account.totpEnabled) throw new Refusal('access.totp_already_on');
    const secret = newTotpSecret();
    const key = await tenantKey(tx, actor.tenantId, 'totp');
    await storePendingTotp(tx, account, seal(key, secret, account.userId));
    return { secret: base32(secret), uri: totpUri(secret, account.username) };
  },
});
