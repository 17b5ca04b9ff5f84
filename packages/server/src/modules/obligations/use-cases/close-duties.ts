import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { closeOwed } from '../db/sweep.repo.ts';

/** Closes what is still owed of duties that no longer stand, in rounds that opened already; the time lines say why. Repeatable. */
export const closeDuties = useCase({
  name: 'obligations.close-duties',
  access: 'system',
  input: z.object({ dutyIds: z.array(z.uuid()).min(1), reason: z.string().min(1).max(1000) }),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, nothingChanged }) => {
    const closed = await closeOwed(tx, actor, input.dutyIds, input.reason, now);
    if (closed === 0) nothingChanged();
    audit({ detail: { closed, duties: input.dutyIds, reason: input.reason } });
    return { closed };
  },
});
