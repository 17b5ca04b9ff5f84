import { remindersDue, type ReminderAudience } from '@ansinh/domain/obligations';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { z } from 'zod';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { presentHoldersOn } from '../../directory/index.ts';
import { addEvent } from '../db/events.repo.ts';
import { addNotices, type NewNotice } from '../db/notices.repo.ts';
import { changeOccurrence, findOccurrence } from '../db/occurrences.repo.ts';
import {
  copyFor,
  deriveTimeliness,
  findOffice,
  freezeRounds,
  listOrphaned,
  listOwed,
  openOccurrences,
  type OwedOccurrence,
} from '../db/sweep.repo.ts';

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
    const derived = await deriveTimeliness(tx, actor.tenantId, day);
    const reminded = await remind(context, day);
    const counts = { frozen, opened, transferred, derived, reminded };
    audit({ detail: { day, ...counts } });
    return counts;
  },
});

/** Passes the owed work of agencies that ended to those that took it over. */
async function transferOrphaned({ tx, actor, now }: UseCaseContext<unknown>, day: string): Promise<number> {
  const orphaned = await listOrphaned(tx, actor.tenantId, day);
  for (const { id, leadId, state } of orphaned) {
    const holders = (await presentHoldersOn(tx, leadId, day)).filter(({ primary }) => primary);
    for (const { agencyId } of holders) {
      const copy = await copyFor(tx, id, agencyId, now);
      if (copy === undefined) continue;
      const toState = state === 'upcoming' ? 'upcoming' : 'open';
      await addEvent(tx, actor, copy, now, {
        kind: 'transferred',
        toState,
        holderId: agencyId,
        detail: { from: leadId },
      });
    }
    if (holders.length === 0) continue;
    const row = await findOccurrence(tx, id, true);
    if (!row) continue;
    await changeOccurrence(tx, id, now, { state: 'cancelled', due: row.due, holderId: null });
    await addEvent(tx, actor, id, now, {
      kind: 'cancel',
      fromState: state,
      toState: 'cancelled',
      reason: 'Cơ quan đã kết thúc hoạt động; việc chuyển cho cơ quan tiếp nhận.',
      detail: { to: holders.map(({ agencyId }) => agencyId) },
    });
  }
  return orphaned.length;
}

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
