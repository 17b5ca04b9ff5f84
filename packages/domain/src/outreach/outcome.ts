/** What a visit can bring, in the order a collector is shown them. */
export const OUTCOMES = [
  'joined',
  'will-join',
  'refused',
  'unreachable',
  'joined-elsewhere',
  'moved',
  'died',
  'wrong-data',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why somebody refuses. */
export const REFUSAL_REASONS = [
  'no-money',
  'sees-no-need',
  'bad-experience',
  'private-insurance',
  'waits-for-support',
  'working-away',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** How somebody was reached. */
export const CHANNELS = ['door', 'phone', 'meeting', 'zalo'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What stood in the way of a visit when it arrived. */
export const VISIT_CONFLICTS = ['reassigned', 'withdrawn', 'done'] as const;
export type VisitConflict = (typeof VISIT_CONFLICTS)[number];

/** Where a task stands. */
export const TASK_STATES = ['open', 'done', 'withdrawn'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Outcomes that tell the register something: Social Insurance checks them, nothing changes by itself. */
export const REGISTER_OUTCOMES = ['died', 'moved', 'wrong-data'] as const;
export type RegisterOutcome = (typeof REGISTER_OUTCOMES)[number];
