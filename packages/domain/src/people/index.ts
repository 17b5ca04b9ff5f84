export { comparePeople, type FieldComparison } from './compare-people.rules.ts';
export { maskBirth, maskName, maskNumber } from './mask.rules.ts';
export {
  decidePair,
  estimateError,
  PAIR_DECISIONS,
  PAIR_STATES,
  type PairDecision,
  type PairState,
  type PairStep,
  type ReviewedPair,
} from './pair-review.rules.ts';
export { decidePayer, type CardGroup, type PayerDecision } from './payer.rules.ts';
export { participationChange, type ParticipationChange } from './participation-change.rules.ts';
export { judgeStanding, type StandingVerdict } from './standing.rules.ts';
