import { daysBetween } from '@ansinh/vietnamese/plain-date';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import { OWED_STATES, type OccurrenceState } from './occurrence-state.ts';

/** What is handed over, in kind; two duties can share one piece of evidence only when they ask for the same kind. */
const DELIVERABLE_KINDS = [
  'report',
  'list',
  'plan',
  'estimate',
  'settlement',
  'meeting',
  'data',
  'other',
] as const;

export type DeliverableKind = (typeof DELIVERABLE_KINDS)[number];

const KIND_WORDS: readonly (readonly [DeliverableKind, RegExp])[] = [
  ['settlement', /quyet toan/u],
  ['estimate', /du toan/u],
  ['report', /bao cao|tong ket|so ket/u],
  ['list', /danh sach|bang ke/u],
  ['plan', /ke hoach|chuong trinh/u],
  ['meeting', /^hop\b|cuoc hop|hoi nghi|giao ban/u],
  ['data', /so lieu|du lieu|thong tin/u],
];

/** Returns the kind of a deliverable given as printed. */
export function deliverableKindOf(deliverable: string | null): DeliverableKind {
  const folded = foldDiacritics(deliverable ?? '');
  return KIND_WORDS.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}

export interface EvidencedOccurrence {
  readonly id: string;
  readonly leadAgencyId: string;
  readonly recipientAgencyIds: readonly string[];
  readonly deliverable: string | null;
  readonly due: string | null;
  readonly state: OccurrenceState;
}

/** Days two due dates may lie apart for one piece of evidence to be offered for both. A setting, not law. */
const DEFAULT_SHARING_DAYS = 7;

/**
 * Returns the other occurrences that the evidence of one may satisfy too: still owed, same lead agency, a recipient in common,
 * the same kind of deliverable, due within `days` of each other; the nearest first. Two regulations that both ask for the
 * yearly report before 20/12 are met by one report (@law KT25 Đ24.1, KT210 IV.2).
 */
export function sharedEvidenceCandidates<T extends EvidencedOccurrence>(
  occurrence: EvidencedOccurrence,
  others: readonly T[],
  days: number = DEFAULT_SHARING_DAYS,
): T[] {
  const { due } = occurrence;
  const kind = deliverableKindOf(occurrence.deliverable);
  if (due === null || kind === 'other') return [];
  const distance = (other: EvidencedOccurrence): number =>
    other.due === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(due, other.due));
  return others
    .filter(
      (other) =>
        other.id !== occurrence.id &&
        OWED_STATES.has(other.state) &&
        other.leadAgencyId === occurrence.leadAgencyId &&
        other.recipientAgencyIds.some((id) => occurrence.recipientAgencyIds.includes(id)) &&
        deliverableKindOf(other.deliverable) === kind &&
        distance(other) <= days,
    )
    .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1));
}

/** Returns whether evidence may be added or taken away: only while the work is owed, so that what was handed in stays as it was. */
export function mayChangeEvidence(state: OccurrenceState): Decision<true, 'obligations.evidence_frozen'> {
  return OWED_STATES.has(state) ? allow(true) : refuse('obligations.evidence_frozen', { state });
}
