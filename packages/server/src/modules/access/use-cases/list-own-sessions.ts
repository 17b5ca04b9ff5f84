import { listOwnSessionsEndpoint } from '@ansinh/contract/access/session.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { listSessions } from '../db/sessions.repo.ts';

/** Lists where the person is signed in, the present session marked. */
export const listOwnSessions = useCase({
  name: 'access.list-own-sessions',
  access: 'session',
  input: inputOf(listOwnSessionsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, now, request }) => {
    const sessions = await listSessions(tx, actor.id, now);
    return { items: sessions.map((session) => ({ ...session, current: session.id === request.sessionId })) };
  },
});
