import { showSessionEndpoint } from '@ansinh/contract/access/session.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { describeSession } from '../db/session-facts.repo.ts';

/** Says who is signed in and what he may do. */
export const showSession = useCase({
  name: 'access.show-session',
  access: 'session',
  input: inputOf(showSessionEndpoint),
  audit: 'read',
  scope: 'platform',
  run: ({ tx, actor, today, request }) =>
    describeSession(tx, { tenantId: actor.tenantId, userId: actor.id, sessionId: request.sessionId }, today),
});
