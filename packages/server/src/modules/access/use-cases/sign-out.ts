import { signOutEndpoint } from '@ansinh/contract/access/session.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { AnswerWithEffects } from '../../../platform/http/send-answer.ts';
import { useCase } from '../../../platform/use-case.ts';
import { revokeSession } from '../db/sessions.repo.ts';
import { sessionCookie } from '../sign-in/session-cookie.ts';

/** Ends the session the call came with and removes its cookie. */
export const signOut = useCase({
  name: 'access.sign-out',
  access: 'session',
  input: inputOf(signOutEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, request, services }) => {
    if (request.sessionId) await revokeSession(tx, actor.id, request.sessionId, now);
    return new AnswerWithEffects(undefined, { cookie: sessionCookie(services.config, null) });
  },
});
