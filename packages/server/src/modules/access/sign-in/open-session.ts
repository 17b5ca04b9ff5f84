import type { SessionSchema } from '@ansinh/contract/access/session.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import type { z } from 'zod';
import { appendAudit } from '../../../platform/audit/append-audit.ts';
import type { UseCaseContext } from '../../../platform/use-case.ts';
import { storeSignIn, type Account } from '../db/accounts.repo.ts';
import { describeSession } from '../db/session-facts.repo.ts';
import { insertSession } from '../db/sessions.repo.ts';
import { ABSOLUTE_SECONDS, SLIDING_SECONDS } from './session-cookie.ts';
import { newToken } from '../secrets/secret-token.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'now' | 'today' | 'request'>;

/** Signs a proved person in: a session, a line in the audit trail. Returns the cookie's token and what the client shows. */
export async function openSession(
  { tx, now, today, request }: Context,
  account: Account,
  method: 'password' | 'sso',
): Promise<{ token: string; session: z.output<typeof SessionSchema> }> {
  const { token, hash } = newToken();
  const sessionId = await insertSession(tx, {
    tenantId: account.tenantId,
    userId: account.userId,
    tokenHash: hash,
    method,
    now,
    expiresAt: secondsAfter(now, SLIDING_SECONDS),
    endsAt: secondsAfter(now, ABSOLUTE_SECONDS),
    ip: request.ip,
    userAgent: request.userAgent,
  });
  await storeSignIn(tx, account, now);
  await auditAs(tx, account, 'access.sign-in', { method, ip: request.ip ?? null }, request.requestId);
  return { token, session: await describeSession(tx, { ...account, sessionId }, today) };
}

/** Writes a line of the audit trail in the name of an account, before there is an actor. */
export async function auditAs(
  tx: Context['tx'],
  account: Account,
  action: string,
  detail: Record<string, unknown>,
  requestId: string | undefined,
): Promise<void> {
  const actor: Actor = {
    kind: 'person',
    id: account.userId,
    tenantId: account.tenantId,
    agencyId: account.agencyId,
    roles: [],
    territoryCode: null,
  };
  await appendAudit(tx, actor, { action, subject: account.userId, detail, requestId });
}

function secondsAfter(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
