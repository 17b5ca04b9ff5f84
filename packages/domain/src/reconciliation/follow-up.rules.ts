import type { FindingOutcome, FindingState } from './finding-state.ts';

/** What is stored of a finding when a comparison comes by. Instants as milliseconds. */
export interface KnownFinding {
  readonly state: FindingState;
  readonly outcome: FindingOutcome | null;
  readonly outcomeAt: number | null;
  readonly gone: boolean;
  readonly fingerprint: string;
  readonly statedAt: number;
}

/** What the comparison sees: the hash of its figures, and when the newest statement behind it was made. */
export interface SeenFinding {
  readonly fingerprint: string;
  readonly statedAt: number;
}

/**
 * new: first seen · same: nothing new, nothing written · refresh: same figures in newer rows · change: other figures ·
 * return: it was gone or settled and is there again · gone: no longer there.
 */
export type FollowUp = 'new' | 'same' | 'refresh' | 'change' | 'return' | 'gone';

/** Outcomes that promise a change in the lists: if a later list still shows the finding, the promise was not kept. */
export const PROMISING_OUTCOMES = [
  'joined',
  'moved',
  'closed',
  'corrected',
] as const satisfies readonly FindingOutcome[];

/** Outcomes that hold for the figures they were given for: other figures ask again. */
export const EXPLAINING_OUTCOMES = ['explained', 'not-obliged'] as const satisfies readonly FindingOutcome[];

/**
 * Returns what a comparison does to a finding. A wrong match and a case handed on are never asked again while they last;
 * what was seen to disappear and is there again always returns.
 */
export function decideFollowUp(known: KnownFinding | null, seen: SeenFinding | null): FollowUp {
  if (known === null) return seen === null ? 'same' : 'new';
  if (seen === null) return known.gone ? 'same' : 'gone';
  if (known.gone) return 'return';
  const figuresDiffer = known.fingerprint !== seen.fingerprint;
  if (known.state !== 'settled') {
    if (figuresDiffer) return 'change';
    return known.statedAt === seen.statedAt ? 'same' : 'refresh';
  }
  const { outcome, outcomeAt } = known;
  if (isOneOf(PROMISING_OUTCOMES, outcome)) return seen.statedAt > (outcomeAt ?? 0) ? 'return' : 'same';
  if (isOneOf(EXPLAINING_OUTCOMES, outcome)) return figuresDiffer ? 'return' : 'same';
  return 'same';
}

function isOneOf(outcomes: readonly FindingOutcome[], outcome: FindingOutcome | null): boolean {
  return outcome !== null && outcomes.includes(outcome);
}
