import { OWED_STATES } from '@ansinh/domain/obligations';
import type { Tx } from '../../platform/database/transaction.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { addEvent } from './db/events.repo.ts';
import { attachEvidence, insertEvidence, shareEvidence } from './db/evidence.repo.ts';
import { periodsOfDuties, type DutyPeriod } from './db/duty-periods.repo.ts';
import { move } from './move.ts';
import { openOccurrence, ownAgency } from './open-occurrence.ts';

/** A list that proves an occurrence. */
export interface SubmittedList {
  readonly submissionId: string;
  readonly title: string;
  readonly sha256: string;
}

/** Returns the periods in which an agency owes the duties, soonest due first; `open` only those not handed over yet. */
export function periodsOwed(
  tx: Tx,
  dutyIds: readonly string[],
  agencyId: string,
  open: boolean,
): Promise<DutyPeriod[]> {
  return periodsOfDuties(tx, dutyIds, agencyId, open ? [...OWED_STATES] : null);
}

/**
 * Lets a list prove an occurrence: it is linked as evidence its recipients may open, and the work is handed over where it is
 * still owed. Work that lies with its recipients or is accepted keeps its state and shows the new evidence. Returns whether the
 * work was handed over now, and its due day.
 */
export async function proveBySubmission(
  context: UseCaseContext<unknown>,
  occurrenceId: string,
  list: SubmittedList,
): Promise<{ handedOver: boolean; due: string | null }> {
  const { tx, actor, now } = context;
  const occurrence = await openOccurrence(tx, occurrenceId, true);
  const evidenceId = await insertEvidence(tx, {
    tenantId: actor.tenantId,
    agencyId: ownAgency(actor),
    kind: 'link',
    title: list.title,
    linkKind: 'submission',
    linkId: list.submissionId,
    sha256: list.sha256,
    visibleTo: [occurrence.leadId],
    createdBy: actor.id,
  });
  await attachEvidence(tx, actor.tenantId, occurrence.id, evidenceId, actor.id);
  await addEvent(tx, actor, occurrence.id, now, { kind: 'evidence_added', detail: { title: list.title } });
  const readers = [...occurrence.recipientIds, ...occurrence.coordinatingIds];
  await shareEvidence(tx, occurrence.id, ownAgency(actor), readers);
  const owed = OWED_STATES.has(occurrence.state);
  if (owed) {
    const reason = occurrence.state === 'waiting' ? `Nộp danh sách: ${list.title}` : null;
    const request = { id: occurrence.id, version: occurrence.version, reason };
    await move({ ...context, input: request }, 'submit', () => ({
      holderId: occurrence.recipientIds[0] ?? occurrence.leadId,
      tells: occurrence.recipientIds,
      submittedAt: now,
    }));
  }
  return { handedOver: owed, due: occurrence.due };
}

/** Takes the recipient's decision on the list as the decision on the work, where the work waits for one. Returns whether it did. */
export async function decideBySubmission(
  context: UseCaseContext<unknown>,
  occurrenceId: string,
  verb: 'accept' | 'return',
  reason: string | null,
): Promise<boolean> {
  const occurrence = await openOccurrence(context.tx, occurrenceId, true);
  if (occurrence.state !== 'submitted') return false;
  const request = { id: occurrence.id, version: occurrence.version, reason };
  await move({ ...context, input: request }, verb, () =>
    verb === 'accept'
      ? { holderId: null, tells: [occurrence.leadId], acceptedAt: context.now }
      : { holderId: occurrence.leadId, tells: [occurrence.leadId], submittedAt: null, countReturn: true },
  );
  return true;
}
