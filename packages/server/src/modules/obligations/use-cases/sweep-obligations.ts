import { remindersDue, type ReminderAudience } from '@ansinh/domain/obligations';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { z } from 'zod';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { addNotices, type NewNotice } from '../db/notices.repo.ts';
import {
  deriveTimeliness,
  findOffice,
  freezeRounds,
  listOwed,
  openOccurrences,
  type OwedOccurrence,
} from '../db/sweep.repo.ts';
import { transferOrphaned } from '../transfer-orphaned.ts';
import { succeedParties } from '../succeed-parties.ts';

/** Reminders begin this many days before the due date. */
const REMIND_AHEAD_DAYS = 14;
const PAGE = 2_000;

/**
 * Brings everything that only time changes up to a day: rounds open, lateness, work of agencies that ended, reminders and
 * escalations. May be run at any time and any number of times; what was missed while nobody ran it is caught up.
 */
export const sweepObligations = useCase({
  name: 'obligations.sweep',
  access: 'system',
  input: z.object({ on: z.iso.date().optional() }),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, now, today, input, audit } = context;
    const day = input.on ?? today;
    const frozen = await freezeRounds(tx, actor.tenantId, day, now);
    const opened = await openOccurrences(tx, actor.tenantId, day, now);
    const transferred = await transferOrphaned(context, day);
    const succeeded = await succeedParties(context, day);
    const derived = await deriveTimeliness(tx, actor.tenantId, day);
    const reminded = await remind(context, day);
    const counts = { frozen, opened, transferred, succeeded, derived, reminded };
    audit({ detail: { day, ...counts } });
    if (Object.values(counts).every((count) => count === 0)) context.nothingChanged();
    return counts;
  },
});

async function remind(context: UseCaseContext<unknown>, day: string): Promise<number> {
  const { tx, actor, services, enqueue } = context;
  const office = await findOffice(tx, day);
  const byMail = services.mailer.configured;
  let reminded = 0;
  let after: string | null = null;
  for (;;) {
    const page: OwedOccurrence[] = await listOwed(
      tx,
      actor.tenantId,
      addDays(day, REMIND_AHEAD_DAYS),
      after,
      PAGE,
    );
    reminded += await addNotices(
      tx,
      actor.tenantId,
      page.flatMap((one) => noticesFor(one, day, office)),
      byMail,
    );
    after = page.at(-1)?.id ?? null;
    if (page.length < PAGE) break;
  }
  if (byMail && reminded > 0)
    await enqueue(
      'obligations.send-notices',
      { tenantId: actor.tenantId },
      { key: `notices:${actor.tenantId}` },
    );
  return reminded;
}

function noticesFor(owed: OwedOccurrence, day: string, office: string | undefined): NewNotice[] {
  const sent = new Set(owed.sent.map((cause) => cause.slice('reminder:'.length)));
  const audiences: Readonly<Record<ReminderAudience, readonly string[]>> = {
    lead: [owed.leadId],
    recipient: owed.recipientIds,
    office: office === undefined ? [] : [office],
  };
  return remindersDue(owed, sent, day).flatMap(({ key, kind, audience, daysLeft }) =>
    audiences[audience].map((agencyId) => ({
      agencyId,
      occurrenceId: owed.id,
      kind,
      cause: `reminder:${key}`,
      params: { action: owed.action, due: owed.due, period: owed.period, daysLeft, by: owed.leadId },
    })),
  );
}
