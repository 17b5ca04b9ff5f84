import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { movesOfEnded } from '../../directory/index.ts';
import { endedInInquiries } from '../db/passed-inquiries.repo.ts';
import { passInquiries } from '../pass-inquiries.ts';

/** Passes running requests of agencies that ended on to those that took them over. May be run any number of times. */
export const succeedInInquiries = useCase({
  name: 'inquiries.succeed',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  run: async (context) => {
    const { tx, today, audit, nothingChanged } = context;
    const moves = await movesOfEnded(tx, await endedInInquiries(tx, today), today);
    const counts = await passInquiries(context, moves);
    if (counts.passed + counts.ended === 0) nothingChanged();
    audit({ detail: counts });
    return counts;
  },
});
