import { planOccurrences, type DutySchedule, type PlannedOccurrence } from '@ansinh/domain/obligations';
import { addDays } from '@ansinh/vietnamese/plain-date';
import type { WorkingCalendar } from '@ansinh/vietnamese/working-calendar';
import type { ConfirmedDuty } from '../../regulations/index.ts';
import type { PartyExpansion } from './party-expansion.ts';

/** One agency's share of a planned round. */
export interface PlannedShare {
  readonly leadId: string;
  readonly coordinatingIds: readonly string[];
  readonly recipientIds: readonly string[];
}

/** A round of one duty with those who owe it. */
export interface PlannedRound extends PlannedOccurrence {
  readonly dutyId: string;
  readonly regulationId: string;
  readonly shares: readonly PlannedShare[];
}

/** Days for which rounds are planned, ISO, both included. */
export interface Horizon {
  readonly from: string;
  readonly to: string;
}

/**
 * Returns the rounds of a confirmed duty within the horizon and due on the regulation's tracking start or later; none while its
 * lead is not mapped to anybody.
 */
export async function planDuty(
  duty: ConfirmedDuty,
  horizon: Horizon,
  calendar: WorkingCalendar,
  parties: PartyExpansion,
): Promise<PlannedRound[]> {
  const effectiveFrom = duty.effectiveOn ?? duty.issuedOn;
  if (effectiveFrom === null) return [];
  const planned = planOccurrences(scheduleOf(duty), {
    from: latest(horizon.from, duty.trackedFrom),
    to: horizon.to,
    effectiveFrom,
    effectiveTo: lastDayOf(duty),
    owesAfterEnd: duty.repealedOn === null,
    calendar,
  });
  const rounds: PlannedRound[] = [];
  for (const round of planned) {
    const shares = await sharesOf(duty, round.opensOn, parties);
    rounds.push({ ...round, dutyId: duty.id, regulationId: duty.regulationId, shares });
  }
  return rounds;
}

/** Returns the part of a duty its calendar depends on. */
export function scheduleOf(duty: ConfirmedDuty): DutySchedule {
  const { recurrence, deadline, deliverable, action, policy } = duty;
  return { recurrence, deadline, deliverable, action, policy };
}

/**
 * Returns who owes the duty in a round that opens on an ISO day. An agency does not report to itself: what a group owes to one of
 * its members that member has already, and where leads and recipients are the same bodies each passes it on to its own.
 */
export async function sharesOf(
  duty: ConfirmedDuty,
  on: string,
  parties: PartyExpansion,
): Promise<PlannedShare[]> {
  const leads = await parties.agencies(duty, 'lead', on);
  const coordinating = await parties.agencies(duty, 'coordinating', on);
  const named = await parties.agencies(duty, 'recipient', on);
  const recipients = leads.length > 1 && leads.every((id) => named.includes(id)) ? [] : named;
  const compiler = recipients.length === 1 && leads.length > 1 ? recipients[0] : undefined;
  return leads
    .filter((leadId) => leadId !== compiler)
    .map((leadId) => ({
      leadId,
      coordinatingIds: coordinating.filter((id) => id !== leadId && !recipients.includes(id)),
      recipientIds: recipients.filter((id) => id !== leadId),
    }));
}

function latest(from: string, trackedFrom: string | null): string {
  return trackedFrom !== null && trackedFrom > from ? trackedFrom : from;
}

function lastDayOf({ expiresOn, repealedOn }: ConfirmedDuty): string | null {
  const repealed = repealedOn === null ? null : addDays(repealedOn, -1);
  if (expiresOn === null || repealed === null) return expiresOn ?? repealed;
  return expiresOn < repealed ? expiresOn : repealed;
}
