import type { FieldTask, FieldVisitSent } from '@ansinh/contract/outreach/field.schemas';
import type { KeptVisit } from './field-state.ts';

/** A visit while it is being written: everything but what it brought. */
export interface VisitDraft {
  readonly channel: FieldVisitSent['channel'];
  readonly nextOn: string;
  readonly note: string;
  /** JPEG as a data: address, '' without one. */
  readonly photo: string;
}

/** What was tapped. */
export type Tapped = Pick<FieldVisitSent, 'outcome' | 'reason'> & { readonly nextOn: string | null };

export const EMPTY_DRAFT: VisitDraft = { channel: 'door', nextOn: '', note: '', photo: '' };

/** Seconds in which a visit can be taken back before it may be sent. */
export const HELD_MS = 8_000;

/** Outcomes after which nobody goes there again: a day for the next visit would be a mistake. */
const ENDS: readonly FieldVisitSent['outcome'][] = ['joined', 'joined-elsewhere', 'moved', 'died'];

/** Returns the visit to keep. A refused one that was corrected keeps its id, and the moment it happened where a right clock wrote it. */
export function visitOf(
  task: Pick<FieldTask, 'id' | 'version' | 'name' | 'village'>,
  draft: VisitDraft,
  tapped: Tapped,
  corrected: KeptVisit | undefined,
  now: Date,
): KeptVisit {
  const { outcome, reason } = tapped;
  const nextOn = ENDS.includes(outcome)
    ? null
    : (tapped.nextOn ?? (draft.nextOn === '' ? null : draft.nextOn));
  return {
    id: corrected?.id ?? crypto.randomUUID(),
    taskId: task.id,
    taskVersion: task.version,
    happenedAt: momentOf(corrected, now),
    outcome,
    reason,
    nextOn,
    note: draft.note.trim().normalize('NFC'),
    channel: draft.channel,
    name: task.name ?? '',
    village: task.village,
    heldUntil: now.getTime() + HELD_MS,
    tries: 0,
    photo: draft.photo === '' ? 'none' : 'waiting',
    stage: 'waiting',
    sentence: '',
  };
}

/** Longer ago than the server believes: the clock was wrong. */
const OLDEST_MS = 364 * 86_400_000;

function momentOf(corrected: KeptVisit | undefined, now: Date): string {
  const was = corrected === undefined ? Number.NaN : Date.parse(corrected.happenedAt);
  const isBelievable = was <= now.getTime() && was >= now.getTime() - OLDEST_MS;
  return new Date(isBelievable ? was : now).toISOString();
}
