/** How a regulation stands on a day. */
export const VALIDITY_STATES = [
  'draft',
  'not-yet-effective',
  'in-force',
  'partly-repealed',
  'repealed',
  'expired',
  'period-ended',
] as const;

export type ValidityState = (typeof VALIDITY_STATES)[number];

/** What another regulation does to this one. */
export interface ValidityRelation {
  readonly kind: 'repeals' | 'replaces' | 'amends' | 'repeals-part';
  /** Day the other regulation's effect begins, ISO; null while it is not known. */
  readonly effectiveOn: string | null;
}

/** Dates that decide validity; ISO, null when the document or a person has not fixed them. */
export interface ValidityFacts {
  /** Day the document was signed; null for a draft without a day. */
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  /** First day the regulation no longer applies, by a decision. */
  readonly repealedOn: string | null;
  /** Last day: that the text sets, or of the period it is made for ("giai đoạn 2013 - 2020"). */
  readonly expiresOn: string | null;
  /** On what the last day rests; null: a person gave it. */
  readonly expiresBy: 'term' | 'period' | null;
  /** Relations in which this regulation is the one acted on. */
  readonly actedOnBy: readonly ValidityRelation[];
}

function reached(day: string | null, on: string): boolean {
  return day !== null && day <= on;
}

/** Returns the first day the regulation no longer applies because of a repeal, its own or by another; null if none is known. */
export function repealDay(facts: ValidityFacts): string | null {
  const days = facts.actedOnBy
    .filter((relation) => relation.kind === 'repeals' || relation.kind === 'replaces')
    .map((relation) => relation.effectiveOn);
  return [facts.repealedOn, ...days].filter((day) => day !== null).sort()[0] ?? null;
}

/**
 * Returns the state on a day. Repeal wins over expiry, expiry over part repeal. A programme that
 * names no end is not said to have expired when its period is over, only that the period is. A document without signing day is a draft;
 * signed without effective day, it is in force from its signing day on. The day of effect itself counts as in force, the day of repeal
 * as repealed.
 */
export function validityOn(facts: ValidityFacts, on: string): ValidityState {
  const effectiveOn = facts.effectiveOn ?? facts.issuedOn;
  if (effectiveOn === null) return 'draft';
  if (effectiveOn > on) return facts.issuedOn === null ? 'draft' : 'not-yet-effective';
  if (reached(repealDay(facts), on)) return 'repealed';
  if (facts.expiresOn !== null && facts.expiresOn < on)
    return facts.expiresBy === 'period' ? 'period-ended' : 'expired';
  const partly = facts.actedOnBy.some(
    (relation) => relation.kind === 'repeals-part' && reached(relation.effectiveOn, on),
  );
  return partly ? 'partly-repealed' : 'in-force';
}

/** Returns whether duties of a regulation in this state make work. */
export function isApplicable(state: ValidityState): boolean {
  return state === 'in-force' || state === 'partly-repealed';
}
