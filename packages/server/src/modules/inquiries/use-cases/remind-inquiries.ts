import { addWorkingDays } from '@ansinh/vietnamese/working-calendar';
import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { threadsDueBy } from '../db/threads.repo.ts';
import { calendarFrom } from '../inquiry-term.ts';
import { tellSide } from '../tell-side.ts';

/** Whoever is asked is reminded so many working days before the term ends. */
const AHEAD_DAYS = 2;

/** Reminds of terms that come near, and tells both sides once when one has passed. May be run any number of times. */
export const remindInquiries = useCase({
  name: 'inquiries.remind',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  run: async (context) => {
    const { tx, today, audit, nothingChanged } = context;
    const until = addWorkingDays(today, AHEAD_DAYS, await calendarFrom(tx, today));
    let told = 0;
    for (const { inquiryId, agencyId, askerId, subject, dueOn } of await threadsDueBy(tx, until)) {
      const overdue = dueOn < today;
      told += await tellSide(context, overdue ? [agencyId, askerId] : [agencyId], {
        step: overdue ? 'overdue' : 'remind',
        by: agencyId,
        inquiryId,
        subject,
        due: dueOn,
        cause: `${inquiryId}:${agencyId}:${dueOn}`,
      });
    }
    if (told === 0) nothingChanged();
    audit({ detail: { told } });
    return { told };
  },
});
