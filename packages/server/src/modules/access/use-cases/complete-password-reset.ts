import { completePasswordResetEndpoint } from '@ansinh/contract/access/account.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decidePassword } from '@ansinh/domain/access';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { limiterOf } from '../sign-in/attempt-limiter.ts';
import { endSessionsBefore, getAccount, storeOwnPassword } from '../db/accounts.repo.ts';
import { findPasswordReset, usePasswordResets } from '../db/password-resets.repo.ts';
import { auditAs } from '../sign-in/open-session.ts';
import { hashPassword } from '../secrets/password-hash.ts';
import { hashToken } from '../secrets/secret-token.ts';

const TRIES_PER_ADDRESS = 30;

/** Sets a new password with the token of a reset link. Every session ends; a second factor stays on. */
export const completePasswordReset = useCase({
  name: 'access.complete-password-reset',
  access: 'public',
  input: inputOf(completePasswordResetEndpoint),
  audit: 'write',
  scope: 'platform',
  run: async ({ tx, now, input, services, request }) => {
    const limiter = limiterOf(services);
    const address = `reset-token:${request.ip ?? 'local'}`;
    const seconds = limiter.waitSeconds(address, TRIES_PER_ADDRESS, now);
    if (seconds > 0) throw new Refusal('platform.too_many_requests', { seconds });
    limiter.note(address, now);

    const owner = await findPasswordReset(tx, hashToken(input.token), now);
    if (!owner) throw new Refusal('access.reset_token_invalid');
    const account = await getAccount(tx, owner.tenantId, owner.userId);
    orRefuse(decidePassword(input.password, account.username));
    await storeOwnPassword(tx, account, await hashPassword(services.config, input.password), now);
    await endSessionsBefore(tx, account, now);
    await usePasswordResets(tx, account, now);
    await auditAs(
      tx,
      account,
      'access.complete-password-reset',
      { ip: request.ip ?? null },
      request.requestId,
    );
  },
});
