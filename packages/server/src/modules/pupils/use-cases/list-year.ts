import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { rostersOf } from '../db/rosters.repo.ts';

/** The rosters of a school year, for background work. */
export const listYear = useCase({
  name: 'pupils.list-year',
  access: 'system',
  input: z.object({ year: z.string() }),
  audit: 'read',
  run: async ({ tx, input }) => (await rostersOf(tx, input.year)).map(({ id }) => id),
});
