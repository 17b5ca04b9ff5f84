import { z } from 'zod';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import { sendPasswordReset } from '../use-cases/send-password-reset.ts';

/** Sends the letters with reset links. */
export const sendPasswordResetJob: Job = {
  name: 'access.send-password-reset',
  payload: z.object({ login: z.string() }),
  run: async (services, payload) => {
    await run(services, sendPasswordReset, IDENTIFYING_ACTOR, payload);
  },
};
