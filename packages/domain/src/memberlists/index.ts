export { CLOSE_REASONS, closeReason, type CloseReason, type PersonChange } from './close-entry.ts';
export { judgePerson, type ListReasons, type ListVerdict } from './judge-person.ts';
export {
  bornBetween,
  LATELY_MONTHS,
  listFrame,
  STATE_CHILD_MONTHS,
  VOLUNTARY_FROM_MONTHS,
  type ListFrame,
} from './list-frame.ts';
export { LIST_KINDS, LIST_SCHEMES, type ListKind, type ListScheme } from './list-kind.ts';
export { decideMaking } from './make-lists.policy.ts';
export type { Cover, Payer, PersonFacts } from './person-facts.ts';
export {
  DEFAULT_WEIGHTS,
  LIKELY_AGES,
  SCORE_PARTS,
  type ScorePart,
  type ScoreWeights,
} from './score-weights.ts';
