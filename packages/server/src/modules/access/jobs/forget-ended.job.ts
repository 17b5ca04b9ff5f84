import { z } from 'zod';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import { forgetEndedSessions } from '../use-cases/forget-ended-sessions.ts';

/** Once a night (02:10 in Vietnam): removes sessions, links and sign-ons that ended long ago. */
export const forgetEndedJob: Job = {
  name: 'access.forget-ended',
  payload: z.looseObject({}),
  schedule: '10 19 * * *',
  run: async (services) => {
    await run(services, forgetEndedSessions, IDENTIFYING_ACTOR, {});
  },
};
