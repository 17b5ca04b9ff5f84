import type { ListFrame } from './list-frame.ts';
import type { ListKind, ListScheme } from './list-kind.ts';
import type { PersonFacts } from './person-facts.ts';

/** Why a person is on a list no more. */
export const CLOSE_REASONS = [
  'paid',
  'joined',
  'joined-elsewhere',
  'state-funded',
  'lapsed',
  'died',
  'moved',
  'merged',
  'score',
  'not-eligible',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What happened to the person besides his insurance. */
export interface PersonChange {
  /** Somebody at the door said so, and nobody has said otherwise. */
  readonly died: boolean;
  /** Lives in another commune than the entry's, or nobody knows where. */
  readonly moved: boolean;
  /** Joined to another row of the register. */
  readonly merged: boolean;
}

/**
 * Returns why an entry closes of whom the rule no longer puts on its list. What ends everything comes first; then who pays for him now;
 * a due payment that nobody made has lapsed.
 */
export function closeReason(
  entry: { readonly kind: ListKind; readonly scheme: ListScheme },
  facts: PersonFacts,
  change: PersonChange,
  frame: ListFrame,
): CloseReason {
  if (change.merged) return 'merged';
  if (change.died) return 'died';
  if (change.moved) return 'moved';
  const { health, voluntaryUntil, compulsoryUntil } = facts;
  const runs = (endsOn: string | null): boolean => endsOn === null || endsOn > frame.until;
  const self = entry.kind === 'due' || entry.kind === 'suspended' ? 'paid' : 'joined';
  if (entry.scheme === 'BHYT') {
    if (facts.stateFunded) return 'state-funded';
    if (health !== null && runs(health.endsOn))
      return health.payer === 3 ? 'state-funded' : health.payer < 3 ? 'joined-elsewhere' : self;
    if (entry.kind === 'due' && health?.endsOn != null && health.endsOn < frame.from) return 'lapsed';
  } else {
    if (compulsoryUntil === null || (compulsoryUntil !== undefined && compulsoryUntil >= frame.asOf))
      return 'joined-elsewhere';
    if (voluntaryUntil !== undefined && runs(voluntaryUntil)) return self;
    if (entry.kind === 'due' && voluntaryUntil != null && voluntaryUntil < frame.from) return 'lapsed';
  }
  return entry.kind === 'potential' ? 'score' : 'not-eligible';
}
