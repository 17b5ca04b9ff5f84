import { OWED_STATES } from '@ansinh/domain/obligations';
import { actingAgency } from '../../platform/acting-agency.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { addEvent } from './db/events.repo.ts';
import { attachEvidence, insertEvidence, shareEvidence } from './db/evidence.repo.ts';
import { periodsOfDuties, type DutyPeriod } from './db/duty-periods.repo.ts';
import { move } from './move.ts';
import { openOccurrence } from './open-occurrence.ts';

type Occurrence = Awaited<ReturnType<typeof openOccurrence>>;

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

/** A record of the system that proves an occurrence: a list that was sent, a report. */
export interface ProvingRecord {
  readonly linkKind: 'submission' | 'report';
  readonly linkId: string;
  readonly title: string;
  readonly sha256: string;
}

/** Lets a list prove occurrences: see proveByRecord. */
export function proveBySubmission(
  context: UseCaseContext<unknown>,
  occurrenceIds: readonly string[],
  { submissionId, title, sha256 }: SubmittedList,
): Promise<number> {
  const record = { linkKind: 'submission', linkId: submissionId, title, sha256 } as const;
  return proveByRecord(context, occurrenceIds, record);
}

/**
 * Lets a record prove occurrences, as one piece of evidence: each shows it to its recipients, and its work is handed over where it is
 * still owed. Work that lies with its recipients or is accepted keeps its state and shows the new evidence. Returns of how many the work
 * was handed over now.
 */
export async function proveByRecord(
  context: UseCaseContext<unknown>,
  occurrenceIds: readonly string[],
  record: ProvingRecord,
): Promise<number> {
  const { tx, actor } = context;
  const occurrences: Occurrence[] = [];
  for (const id of occurrenceIds) occurrences.push(await openOccurrence(tx, id, true));
  if (occurrences.length === 0) return 0;
  const evidenceId = await insertEvidence(tx, {
    tenantId: actor.tenantId,
    agencyId: actingAgency(actor).agencyId,
    kind: 'link',
    title: record.title,
    linkKind: record.linkKind,
    linkId: record.linkId,
    sha256: record.sha256,
    visibleTo: [...new Set(occurrences.map(({ leadId }) => leadId))],
    createdBy: actor.id,
  });
  let handedOver = 0;
  for (const occurrence of occurrences)
    if (await proveOne(context, occurrence, evidenceId, record.title)) handedOver += 1;
  return handedOver;
}

/** A stored file that proves an occurrence. */
export interface CertifiedFile {
  readonly fileId: string;
  readonly title: string;
  readonly sha256: string;
}

/**
 * Lets a stored file prove an occurrence of the caller's agency and hands the work over where it is still owed. Returns whether it was
 * handed over now; work that lies with its recipients or is accepted shows the new evidence and keeps its state.
 */
export async function proveByFile(
  context: UseCaseContext<unknown>,
  occurrenceId: string,
  file: CertifiedFile,
): Promise<boolean> {
  const { tx, actor } = context;
  const occurrence = await openOccurrence(tx, occurrenceId, true);
  if (occurrence.leadId !== actingAgency(actor).agencyId) throw new Refusal('platform.forbidden');
  const evidenceId = await insertEvidence(tx, {
    tenantId: actor.tenantId,
    agencyId: actingAgency(actor).agencyId,
    kind: 'file',
    title: file.title,
    fileId: file.fileId,
    sha256: file.sha256,
    visibleTo: [occurrence.leadId],
    createdBy: actor.id,
  });
  return proveOne(context, occurrence, evidenceId, file.title);
}

async function proveOne(
  context: UseCaseContext<unknown>,
  occurrence: Occurrence,
  evidenceId: string,
  title: string,
): Promise<boolean> {
  const { tx, actor, now } = context;
  await attachEvidence(tx, actor.tenantId, occurrence.id, evidenceId, actor.id);
  await addEvent(tx, actor, occurrence.id, now, { kind: 'evidence_added', detail: { title } });
  const readers = [...occurrence.recipientIds, ...occurrence.coordinatingIds];
  await shareEvidence(tx, occurrence.id, actingAgency(actor).agencyId, readers);
  const owed = OWED_STATES.has(occurrence.state);
  if (owed) {
    const reason = occurrence.state === 'waiting' ? `Nộp: ${title}` : null;
    const request = { id: occurrence.id, version: occurrence.version, reason };
    await move({ ...context, input: request }, 'submit', () => ({
      holderId: occurrence.recipientIds[0] ?? occurrence.leadId,
      tells: occurrence.recipientIds,
      submittedAt: now,
    }));
  }
  return owed;
}

/** Takes the recipient's decision on what proves the work as the decision on the work, where it waits for one. Returns whether it did. */
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

/** Takes work back that waits for its recipient's decision, because its agency corrects what proves it. Returns whether it waited. */
export async function takeBackByRecord(
  context: UseCaseContext<unknown>,
  occurrenceId: string,
): Promise<boolean> {
  const occurrence = await openOccurrence(context.tx, occurrenceId, true);
  if (occurrence.state !== 'submitted') return false;
  const request = { id: occurrence.id, version: occurrence.version };
  await move({ ...context, input: request }, 'withdraw', () => ({
    holderId: occurrence.leadId,
    tells: occurrence.recipientIds,
    submittedAt: null,
  }));
  return true;
}

/** Opens accepted work again, because its recipient found something wrong in what proved it. Returns whether it was accepted. */
export async function reopenByRecord(
  context: UseCaseContext<unknown>,
  occurrenceId: string,
  reason: string,
): Promise<boolean> {
  const occurrence = await openOccurrence(context.tx, occurrenceId, true);
  if (occurrence.state !== 'accepted') return false;
  const request = { id: occurrence.id, version: occurrence.version, reason };
  await move({ ...context, input: request }, 'reopen', () => ({
    holderId: occurrence.leadId,
    tells: [occurrence.leadId],
    submittedAt: null,
    acceptedAt: null,
  }));
  return true;
}
