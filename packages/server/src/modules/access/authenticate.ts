import type { Actor } from '@ansinh/domain/kernel';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import type { Authenticate } from '../../platform/http/http-server.ts';
import { IDENTIFYING_ACTOR } from '../../platform/identifying-actor.ts';
import { findLiveSession, touchSession, type LiveSession } from './db/sessions.repo.ts';
import { SESSION_COOKIE, SLIDING_SECONDS } from './sign-in/session-cookie.ts';
import { hashToken } from './secrets/secret-token.ts';

/** A session's use is written down at most this often. */
const TOUCH_MS = 60_000;

/** Finds the person of a request's session cookie. Undefined: no cookie, or a session that has ended. */
export const authenticate: Authenticate = async (services, request) => {
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return undefined;
  const now = services.now();
  const session = await inTransactionAs(services.pool, IDENTIFYING_ACTOR, async (tx) => {
    const found = await findLiveSession(tx, hashToken(token), now);
    if (found && now.getTime() - Date.parse(found.lastSeenAt) >= TOUCH_MS)
      await touchSession(tx, found, now, SLIDING_SECONDS);
    return found;
  });
  return session && { actor: actorOf(session), sessionId: session.id };
};

/** A person with a one-time password holds no role until he has set his own. */
function actorOf(session: LiveSession): Actor {
  return {
    kind: 'person',
    id: session.userId,
    tenantId: session.tenantId,
    agencyId: session.agencyId,
    roles: session.mustChangePassword ? [] : session.roles,
    territoryCode: session.territoryCode,
  };
}
