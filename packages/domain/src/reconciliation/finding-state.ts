/** Open: nobody has it in hand. Gone: a later comparison no longer shows it. */
export const FINDING_STATES = ['open', 'working', 'settled', 'gone'] as const;

export type FindingState = (typeof FINDING_STATES)[number];

/** How a finding ended, in the words of whoever looked into it. */
export const FINDING_OUTCOMES = [
  /** Now insured as the law asks. */
  'joined',
  /** The difference is right as it is. */
  'explained',
  /** The rows are of two different subjects. */
  'wrong-match',
  /** Gone to another place. */
  'moved',
  /** No longer works. */
  'closed',
  /** The law does not oblige this one. */
  'not-obliged',
  /** A source had it wrong and put it right. */
  'corrected',
  /** Handed to inspection or police. */
  'referred',
] as const;

export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];

/** What a finding can be about. */
export const FINDING_SUBJECTS = ['employer', 'person'] as const;

export type FindingSubject = (typeof FINDING_SUBJECTS)[number];
