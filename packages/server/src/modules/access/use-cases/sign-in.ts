import { signInEndpoint } from '@ansinh/contract/access/session.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { AnswerWithEffects } from '../../../platform/http/send-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { limiterOf } from '../sign-in/attempt-limiter.ts';
import { findAccountByUsername, type Account } from '../db/accounts.repo.ts';
import { auditAs, openSession } from '../sign-in/open-session.ts';
import { passwordFits } from '../secrets/password-hash.ts';
import { failedProof, lockRefusal, proveSecondFactor } from '../sign-in/prove-person.ts';
import { sessionCookie } from '../sign-in/session-cookie.ts';

/** Failures one address may cause in 15 minutes; generous, for a whole office stands behind one address. */
const FAILURES_PER_ADDRESS = 50;

interface Input {
  username: string;
  password: string;
  totp?: string | undefined;
}

/** Signs a person in with user name, password and, if it is on, a code of the authenticator app or a recovery code. */
export const signIn = useCase({
  name: 'access.sign-in',
  access: 'public',
  input: inputOf(signInEndpoint),
  audit: 'write',
  scope: 'platform',
  run: async (context): Promise<AnswerWithEffects | Refusal> => {
    const { tx, now, services, request } = context;
    const limiter = limiterOf(services);
    const address = `sign-in:${request.ip ?? 'local'}`;
    const seconds = limiter.waitSeconds(address, FAILURES_PER_ADDRESS, now);
    if (seconds > 0) throw new Refusal('platform.too_many_requests', { seconds });

    const account = await findAccountByUsername(tx, context.input.username);
    const refusal = account ? await proveAccount(context, account) : await refuseUnknown(context);
    if (refusal) {
      limiter.note(address, now);
      const detail = { code: refusal.code, ip: request.ip ?? null };
      if (account) await auditAs(tx, account, 'access.sign-in-refused', detail, request.requestId);
      return refusal;
    }
    const { token, session } = await openSession(context, account as Account, 'password');
    return new AnswerWithEffects(session, { cookie: sessionCookie(services.config, token) });
  },
});

async function proveAccount(
  { tx, now, services, input, request }: UseCaseContext<Input>,
  account: Account,
): Promise<Refusal | undefined> {
  const locked = lockRefusal(account.lockedUntil, now);
  if (locked) return locked;
  if (!(await passwordFits(services.config, account.passwordHash, input.password)))
    return failedProof(tx, account, now, 'access.wrong_credentials');
  if (account.disabled) return new Refusal('access.disabled');
  if (!account.totpEnabled) return undefined;
  if (!input.totp) return new Refusal('access.totp_needed');
  const proof = await proveSecondFactor(tx, account, input.totp, now);
  if (proof instanceof Refusal) return proof;
  if (proof.by === 'recovery-code')
    await auditAs(tx, account, 'access.recovery-code-used', { left: proof.left }, request.requestId);
  return undefined;
}

async function refuseUnknown({ now, services, input }: UseCaseContext<Input>): Promise<Refusal> {
  const limiter = limiterOf(services);
  const locked = lockRefusal(limiter.unknownNameLockedUntil(input.username), now);
  if (locked) return locked;
  await passwordFits(services.config, undefined, input.password);
  limiter.noteUnknownName(input.username, now);
  return new Refusal('access.wrong_credentials');
}
