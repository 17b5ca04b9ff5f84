import type { Actor } from '../kernel/actor.ts';
import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** Where the part of one coordinating agency stands. */
export const COORDINATION_STATES = ['asked', 'done', 'declined', 'not_needed'] as const;

export type CoordinationState = (typeof COORDINATION_STATES)[number];

export const COORDINATION_VERBS = ['finish', 'decline', 'release', 'ask_again'] as const;

export type CoordinationVerb = (typeof COORDINATION_VERBS)[number];

export interface CoordinationTransition {
  readonly from: readonly CoordinationState[];
  readonly to: CoordinationState;
  readonly by: 'lead' | 'coordinating';
  readonly reason: boolean;
}

/** Every permitted move of a coordinating agency's part. */
export const COORDINATION_TRANSITIONS: Readonly<Record<CoordinationVerb, CoordinationTransition>> = {
  finish: { from: ['asked', 'declined'], to: 'done', by: 'coordinating', reason: false },
  decline: { from: ['asked'], to: 'declined', by: 'coordinating', reason: true },
  release: { from: ['asked', 'declined'], to: 'not_needed', by: 'lead', reason: false },
  ask_again: { from: ['done', 'declined', 'not_needed'], to: 'asked', by: 'lead', reason: true },
};

export type CoordinationRefusal =
  'obligations.coordination_not_allowed' | 'obligations.not_party' | 'obligations.reason_missing';

export interface CoordinationPart {
  readonly state: CoordinationState;
  readonly leadAgencyId: string;
  readonly agencyId: string;
}

/** Returns the next state of a coordinating agency's part, or why the move is refused. */
export function moveCoordination(
  part: CoordinationPart,
  move: { readonly verb: CoordinationVerb; readonly reason?: string | null },
  actor: Actor,
): Decision<CoordinationState, CoordinationRefusal> {
  const { verb } = move;
  const transition = COORDINATION_TRANSITIONS[verb];
  if (!transition.from.includes(part.state)) {
    return refuse('obligations.coordination_not_allowed', { state: part.state, verb });
  }
  const agencyId = transition.by === 'lead' ? part.leadAgencyId : part.agencyId;
  const works = actor.roles.some(
    (role) => role === 'operator' || role === 'focal-point' || role === 'approver',
  );
  if (actor.kind === 'system' || actor.agencyId !== agencyId || !works) {
    return refuse('obligations.not_party', { verb });
  }
  if (transition.reason && (move.reason ?? '').trim() === '')
    return refuse('obligations.reason_missing', { verb });
  return allow(transition.to);
}

/** Returns whether no coordinating agency is still asked: the lead may go on. A refusal to help does not block the lead. */
export function coordinationIsComplete(parts: readonly { readonly state: CoordinationState }[]): boolean {
  return parts.every((part) => part.state !== 'asked');
}
