import { requestPasswordResetEndpoint } from '@ansinh/contract/access/account.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { limiterOf } from '../sign-in/attempt-limiter.ts';

/** Requests one address may send in 15 minutes. */
const REQUESTS_PER_ADDRESS = 10;
/** Letters one login causes in 15 minutes; further requests are answered alike and do nothing. */
const LETTERS_PER_LOGIN = 3;

/**
 * Takes a request for a reset link. Looking the account up is left to the background task, so that neither the answer
 * nor its time tells whether the account exists, and a mail server that is down loses nothing.
 */
export const requestPasswordReset = useCase({
  name: 'access.request-password-reset',
  access: 'public',
  input: inputOf(requestPasswordResetEndpoint),
  audit: 'write',
  scope: 'platform',
  run: async ({ now, input, services, request, enqueue }) => {
    const limiter = limiterOf(services);
    const address = `reset:${request.ip ?? 'local'}`;
    const seconds = limiter.waitSeconds(address, REQUESTS_PER_ADDRESS, now);
    if (seconds > 0) throw new Refusal('platform.too_many_requests', { seconds });
    limiter.note(address, now);
    const login = `reset-login:${input.login}`;
    if (limiter.waitSeconds(login, LETTERS_PER_LOGIN, now) > 0) return;
    limiter.note(login, now);
    await enqueue('access.send-password-reset', { login: input.login });
  },
});
