import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { forgetEnded } from '../db/sessions.repo.ts';

/** Removes what ended more than 30 days ago: sessions, reset links; and single sign-ons that were never finished. */
export const forgetEndedSessions = useCase({
  name: 'access.forget-ended',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  scope: 'platform',
  run: ({ tx, now }) => forgetEnded(tx, now),
});
