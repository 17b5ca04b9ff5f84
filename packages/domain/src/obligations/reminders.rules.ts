import { daysBetween } from '@ansinh/vietnamese/plain-date';
import { OWED_STATES, type OccurrenceState } from './occurrence-state.ts';

/** Who is told: the lead agency, the recipient, or the office of the People's Committee. */
export type ReminderAudience = 'lead' | 'recipient' | 'office';

/** When people are told. A setting of the province, not law. */
export interface ReminderPolicy {
  /** Days before the due date on which the lead is reminded. */
  readonly daysBefore: readonly number[];
  /** Whom to tell from that many days past due on. */
  readonly escalations: readonly { readonly daysAfter: number; readonly audience: ReminderAudience }[];
}

export const DEFAULT_REMINDER_POLICY: ReminderPolicy = {
  daysBefore: [14, 7, 3, 1, 0],
  escalations: [
    { daysAfter: 1, audience: 'lead' },
    { daysAfter: 1, audience: 'recipient' },
    { daysAfter: 7, audience: 'office' },
  ],
};

export interface Reminder {
  /** Says once and for all which reminder this is; a moved due date makes new ones. */
  readonly key: string;
  readonly kind: 'reminder' | 'escalation';
  readonly audience: ReminderAudience;
  /** Days left when positive or 0, days past due when negative. */
  readonly daysLeft: number;
}

/**
 * Returns the reminders that must go out on a day and have not gone yet, so that running it again, or after days without
 * running, sends each once. Before the due date only the nearest missed step is sent, not all of them; past due every
 * escalation step reached is.
 */
export function remindersDue(
  occurrence: { readonly id: string; readonly state: OccurrenceState; readonly due: string | null },
  sentKeys: ReadonlySet<string>,
  today: string,
  policy: ReminderPolicy = DEFAULT_REMINDER_POLICY,
): Reminder[] {
  const { id, due, state } = occurrence;
  if (due === null || !OWED_STATES.has(state)) return [];
  const daysLeft = daysBetween(today, due);
  if (daysLeft >= 0) {
    const reached = policy.daysBefore.filter((days) => days >= daysLeft);
    if (reached.length === 0) return [];
    const key = `${id}:${due}:before-${Math.min(...reached)}`;
    return sentKeys.has(key) ? [] : [{ key, kind: 'reminder', audience: 'lead', daysLeft }];
  }
  return policy.escalations
    .filter((step) => step.daysAfter <= -daysLeft)
    .map((step): Reminder => {
      const key = `${id}:${due}:after-${step.daysAfter}-${step.audience}`;
      return { key, kind: 'escalation', audience: step.audience, daysLeft };
    })
    .filter((reminder) => !sentKeys.has(reminder.key));
}
