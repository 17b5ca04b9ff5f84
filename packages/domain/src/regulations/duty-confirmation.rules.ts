import { agencyNameKey } from '@ansinh/vietnamese/agency-name';
import { collapseSpaces, toNfc } from '@ansinh/vietnamese/text';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import { cadenceOf, DEFAULT_SCHEDULE_POLICY, type SchedulePolicy } from '../obligations/index.ts';
import { impossibleDeadline } from './deadline-possible.rules.ts';
import type { DutyDraft } from './duty-draft.ts';

export type ConfirmationRefusal =
  | 'regulations.duty_without_lead'
  | 'regulations.duty_without_action'
  | 'regulations.lead_is_coordinating'
  | 'regulations.deadline_impossible'
  | 'regulations.quote_missing'
  | 'regulations.quote_not_in_provision';

/** What the person who confirms should know though it does not stand in the way. */
export type ConfirmationFlag =
  'no-recipient' | 'no-schedule' | 'no-date-in-text' | 'waits-for-event' | 'request-not-order';

/** Returns the words of a text as quotes are compared: NFC, white space collapsed, case kept. */
function plain(text: string): string {
  return collapseSpaces(toNfc(text));
}

function withoutBlank(names: readonly string[]): string[] {
  return names.filter((name) => name.trim() !== '');
}

/** Returns the first lead that stands among the coordinating agencies too, however it is written; null if none does. */
function leadAmongCoordinating(duty: DutyDraft): string | null {
  const coordinating = new Set(withoutBlank(duty.coordinating).map(agencyNameKey));
  return withoutBlank(duty.lead).find((name) => coordinating.has(agencyNameKey(name))) ?? null;
}

function flagsOf(duty: DutyDraft, policy: SchedulePolicy): ConfirmationFlag[] {
  const flags: ConfirmationFlag[] = [];
  if (withoutBlank(duty.recipient).length === 0) flags.push('no-recipient');
  const cadence = cadenceOf(duty, policy);
  if (cadence.kind === 'none')
    flags.push(cadence.why === 'waits-for-event' ? 'waits-for-event' : 'no-schedule');
  else if (cadence.kind === 'periodic' && cadence.deadline === null) flags.push('no-date-in-text');
  if (duty.binding === 'request') flags.push('request-not-order');
  return flags;
}

/**
 * Decides whether a duty may be confirmed. It needs a lead, distinct from those that coordinate (@law KT25 Đ2.2, HP Đ2.2),
 * an action, a deadline that a calendar can hold, and words quoted from its provision (`provisionText`: all words of the provision).
 * A duty that cannot be put into a calendar may be confirmed; it is flagged and followed through the periodic report.
 */
export function confirmDuty(
  duty: DutyDraft,
  provisionText: string,
  policy: SchedulePolicy = DEFAULT_SCHEDULE_POLICY,
): Decision<{ readonly flags: readonly ConfirmationFlag[] }, ConfirmationRefusal> {
  if (withoutBlank(duty.lead).length === 0) return refuse('regulations.duty_without_lead');
  const both = leadAmongCoordinating(duty);
  if (both !== null) return refuse('regulations.lead_is_coordinating', { agency: both });
  if (duty.action.trim() === '') return refuse('regulations.duty_without_action');
  const reason = duty.deadline === null ? null : impossibleDeadline(duty.deadline);
  if (reason !== null)
    return refuse('regulations.deadline_impossible', { reason, words: duty.deadline?.raw ?? '' });
  const quote = plain(duty.quote);
  if (quote === '') return refuse('regulations.quote_missing');
  if (!plain(provisionText).includes(quote)) return refuse('regulations.quote_not_in_provision', { quote });
  return allow({ flags: flagsOf(duty, policy) });
}
