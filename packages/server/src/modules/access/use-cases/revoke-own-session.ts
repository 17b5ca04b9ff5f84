import { revokeOwnSessionEndpoint } from '@ansinh/contract/access/session.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { revokeSession } from '../db/sessions.repo.ts';

/** Ends one of the person's own sessions; anybody else's is not found. */
export const revokeOwnSession = useCase({
  name: 'access.revoke-own-session',
  access: 'session',
  input: inputOf(revokeOwnSessionEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit }) => {
    audit({ subject: input.id });
    if (!(await revokeSession(tx, actor.id, input.id, now))) throw new Refusal('platform.not_found');
  },
});
