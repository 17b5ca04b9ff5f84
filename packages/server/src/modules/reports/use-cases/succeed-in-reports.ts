import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { movesOfEnded } from '../../directory/index.ts';
import { endedInReports } from '../db/passed-reports.repo.ts';
import { passReports } from '../pass-reports.ts';

/** Passes reports and difficulties of agencies that ended on to those that took them over. May be run any number of times. */
export const succeedInReports = useCase({
  name: 'reports.succeed',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  run: async (context) => {
    const { tx, today, audit, nothingChanged } = context;
    const moves = await movesOfEnded(tx, await endedInReports(tx, today), today);
    const counts = await passReports(context, moves);
    if (Object.values(counts).every((count) => count === 0)) nothingChanged();
    audit({ detail: { ...counts } });
    return counts;
  },
});
