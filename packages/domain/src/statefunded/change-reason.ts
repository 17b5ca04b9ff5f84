/** Why somebody comes onto a list. */
export const INCREASE_REASONS = [
  'recognised',
  'born',
  'moved-in',
  'missed',
  'other-group',
  'taken-over',
] as const;

/** Why somebody leaves a list. `other-group`: another group pays now; `duplicate`: the same person stands on another list. */
export const DECREASE_REASONS = [
  'died',
  'moved-out',
  'no-longer',
  'other-group',
  'duplicate',
  'grown',
  'wrong-entry',
] as const;

export type IncreaseReason = (typeof INCREASE_REASONS)[number];
export type DecreaseReason = (typeof DECREASE_REASONS)[number];
