import type { Actor } from '../kernel/actor.ts';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import type { Role } from '../kernel/role.ts';
import { OWED_STATES, type OccurrenceFacts, type OccurrenceState } from './occurrence-state.ts';

export const OCCURRENCE_VERBS = [
  'open',
  'ask_coordination',
  'coordination_done',
  'submit',
  'withdraw',
  'accept',
  'return',
  'declare_nothing',
  'reopen',
  'cancel',
  'exempt',
  'extend',
] as const;

export type OccurrenceVerb = (typeof OCCURRENCE_VERBS)[number];

/** In which capacity somebody acts on an occurrence. */
type OccurrenceParty = 'lead' | 'recipient' | 'manager' | 'system';

export interface OccurrenceTransition {
  readonly from: readonly OccurrenceState[];
  /** Null: the state stays (only the due date moves). */
  readonly to: OccurrenceState | null;
  readonly by: readonly OccurrenceParty[];
  /** States from which a reason must be given. */
  readonly reasonFrom: readonly OccurrenceState[];
}

const OWED: readonly OccurrenceState[] = [...OWED_STATES];
const UNFINISHED: readonly OccurrenceState[] = [...OWED, 'submitted'];

/** Every permitted move of an occurrence; what is not here is refused. */
export const OCCURRENCE_TRANSITIONS: Readonly<Record<OccurrenceVerb, OccurrenceTransition>> = {
  open: { from: ['upcoming'], to: 'open', by: ['lead', 'system'], reasonFrom: [] },
  ask_coordination: { from: ['upcoming', 'open', 'returned'], to: 'waiting', by: ['lead'], reasonFrom: [] },
  coordination_done: { from: ['waiting'], to: 'open', by: ['lead', 'system'], reasonFrom: [] },
  submit: { from: OWED, to: 'submitted', by: ['lead'], reasonFrom: ['waiting'] },
  withdraw: { from: ['submitted'], to: 'open', by: ['lead'], reasonFrom: [] },
  accept: { from: ['submitted'], to: 'accepted', by: ['recipient'], reasonFrom: [] },
  return: { from: ['submitted'], to: 'returned', by: ['recipient'], reasonFrom: ['submitted'] },
  declare_nothing: { from: OWED, to: 'nothing_to_report', by: ['lead'], reasonFrom: OWED },
  reopen: {
    from: ['accepted', 'nothing_to_report', 'cancelled'],
    to: 'open',
    by: ['recipient', 'manager'],
    reasonFrom: ['accepted', 'nothing_to_report', 'cancelled'],
  },
  cancel: { from: UNFINISHED, to: 'cancelled', by: ['manager', 'system'], reasonFrom: UNFINISHED },
  exempt: { from: OWED, to: 'cancelled', by: ['recipient', 'manager'], reasonFrom: OWED },
  extend: { from: OWED, to: null, by: ['recipient', 'manager'], reasonFrom: OWED },
};

export type OccurrenceRefusal =
  | 'obligations.transition_not_allowed'
  | 'obligations.not_party'
  | 'obligations.reason_missing'
  | 'obligations.no_coordinating_agency'
  | 'obligations.due_missing'
  | 'obligations.due_not_later';

export interface OccurrenceMove {
  readonly verb: OccurrenceVerb;
  readonly reason?: string | null;
  /** The new due date of an extension, ISO. */
  readonly due?: string | null;
}

export interface OccurrenceOutcome {
  readonly state: OccurrenceState;
  readonly due: string | null;
}

const WORKERS: readonly Role[] = ['operator', 'focal-point', 'approver'];
const RECEIVERS: readonly Role[] = ['focal-point', 'approver'];

function holdsOne(actor: Actor, roles: readonly Role[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}

/**
 * Returns in which capacities the actor stands towards an occurrence for a verb. The lead's workers prepare and hand over,
 * its approver alone when the agency wants approval; the recipient's focal point or approver decides; the provincial
 * administrator manages. Without a recipient in the regulation the lead's approver receives.
 */
function partiesOf(occurrence: OccurrenceFacts, verb: OccurrenceVerb, actor: Actor): OccurrenceParty[] {
  if (actor.kind === 'system') return ['system'];
  const parties: OccurrenceParty[] = [];
  const ownWork = actor.agencyId === occurrence.leadAgencyId;
  const handsOver = verb === 'submit' || verb === 'declare_nothing';
  if (ownWork && holdsOne(actor, occurrence.needsApproval && handsOver ? ['approver'] : WORKERS))
    parties.push('lead');
  const receives =
    occurrence.recipientAgencyIds.length === 0
      ? ownWork && holdsOne(actor, ['approver'])
      : actor.agencyId !== null &&
        occurrence.recipientAgencyIds.includes(actor.agencyId) &&
        holdsOne(actor, RECEIVERS);
  if (receives) parties.push('recipient');
  if (holdsOne(actor, ['province-admin'])) parties.push('manager');
  return parties;
}

function extendedDue(
  current: string | null,
  due: string | null | undefined,
): Decision<string, OccurrenceRefusal> {
  if (due === null || due === undefined) return refuse('obligations.due_missing');
  if (current !== null && due <= current) return refuse('obligations.due_not_later', { due, current });
  return allow(due);
}

/** Returns the state and due date after a move, or why it is refused: state, capacity, reason, then the verb's own needs. */
export function moveOccurrence(
  occurrence: OccurrenceFacts,
  move: OccurrenceMove,
  actor: Actor,
): Decision<OccurrenceOutcome, OccurrenceRefusal> {
  const { state, due } = occurrence;
  const { verb } = move;
  const transition = OCCURRENCE_TRANSITIONS[verb];
  if (!transition.from.includes(state)) return refuse('obligations.transition_not_allowed', { state, verb });
  if (!partiesOf(occurrence, verb, actor).some((party) => transition.by.includes(party))) {
    return refuse('obligations.not_party', { verb });
  }
  if (transition.reasonFrom.includes(state) && (move.reason ?? '').trim() === '') {
    return refuse('obligations.reason_missing', { verb });
  }
  if (verb === 'ask_coordination' && occurrence.coordinatingAgencyIds.length === 0) {
    return refuse('obligations.no_coordinating_agency');
  }
  if (verb !== 'extend') return allow({ state: transition.to ?? state, due });
  const later = extendedDue(due, move.due);
  return later.ok ? allow({ state, due: later.value }) : later;
}

/** Returns the verbs the actor may use now; a reason or a new due date is assumed to be given. */
export function occurrenceAbilities(occurrence: OccurrenceFacts, actor: Actor): OccurrenceVerb[] {
  return OCCURRENCE_VERBS.filter((verb) => {
    const transition = OCCURRENCE_TRANSITIONS[verb];
    if (!transition.from.includes(occurrence.state)) return false;
    if (verb === 'ask_coordination' && occurrence.coordinatingAgencyIds.length === 0) return false;
    return partiesOf(occurrence, verb, actor).some((party) => transition.by.includes(party));
  });
}
