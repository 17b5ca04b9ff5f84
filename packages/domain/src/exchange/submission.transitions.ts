import type { Actor } from '../kernel/actor.ts';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import type { Role } from '../kernel/role.ts';
import type { SubmissionFacts, SubmissionState } from './submission-state.ts';

const SUBMISSION_VERBS = [
  'complete',
  'needs_mapping',
  'map',
  'check',
  'fail',
  'repair',
  'confirm',
  'accept',
  'return',
  'cancel',
] as const;

export type SubmissionVerb = (typeof SUBMISSION_VERBS)[number];

type SubmissionParty = 'sender' | 'recipient' | 'system';

interface SubmissionTransition {
  readonly from: readonly SubmissionState[];
  readonly to: SubmissionState;
  readonly by: SubmissionParty;
}

/** Every permitted move of a submission; what is not here is refused. */
export const SUBMISSION_TRANSITIONS: Readonly<Record<SubmissionVerb, SubmissionTransition>> = {
  complete: { from: ['receiving'], to: 'checking', by: 'sender' },
  needs_mapping: { from: ['checking'], to: 'mapping', by: 'system' },
  map: { from: ['mapping', 'checked'], to: 'checking', by: 'sender' },
  check: { from: ['checking'], to: 'checked', by: 'system' },
  fail: { from: ['checking'], to: 'failed', by: 'system' },
  repair: { from: ['checked'], to: 'checking', by: 'sender' },
  confirm: { from: ['checked'], to: 'confirmed', by: 'sender' },
  accept: { from: ['confirmed'], to: 'accepted', by: 'recipient' },
  return: { from: ['confirmed'], to: 'returned', by: 'recipient' },
  cancel: { from: ['receiving', 'checking', 'mapping', 'checked', 'failed'], to: 'cancelled', by: 'sender' },
};

export type SubmissionRefusal =
  | 'exchange.not_in_state'
  | 'exchange.not_sender'
  | 'exchange.not_recipient'
  | 'exchange.rows_bad'
  | 'exchange.no_good_rows';

const SENDERS: readonly Role[] = ['operator', 'focal-point', 'approver'];
const RECEIVERS: readonly Role[] = ['focal-point', 'approver'];

/**
 * Returns the state after a verb, or why it is refused. The sender's workers send and confirm; the recipient's focal point or
 * approver accepts or returns, never a list that a later one replaced.
 */
export function moveSubmission(
  submission: SubmissionFacts,
  verb: SubmissionVerb,
  actor: Pick<Actor, 'kind' | 'agencyId' | 'roles'>,
): Decision<SubmissionState, SubmissionRefusal> {
  const transition = SUBMISSION_TRANSITIONS[verb];
  const replacedMeanwhile = transition.by === 'recipient' && submission.replaced;
  if (!transition.from.includes(submission.state) || replacedMeanwhile)
    return refuse('exchange.not_in_state', { state: submission.state });
  if (!standsAs(submission, transition.by, actor))
    return transition.by === 'recipient'
      ? refuse('exchange.not_recipient')
      : refuse('exchange.not_sender', { dataset: '', senders: '' });
  return allow(transition.to);
}

function standsAs(
  submission: SubmissionFacts,
  party: SubmissionParty,
  { kind, agencyId, roles }: Pick<Actor, 'kind' | 'agencyId' | 'roles'>,
): boolean {
  if (kind === 'system') return true;
  if (party === 'system') return false;
  const holds = (wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role));
  if (party === 'sender') return agencyId === submission.senderId && holds(SENDERS);
  return agencyId !== null && submission.recipientIds.includes(agencyId) && holds(RECEIVERS);
}

/** Decides whether what was checked may be stated: all rows only when none has issues, the good ones when there are any. */
export function decideConfirmation(
  submission: Pick<SubmissionFacts, 'rowsGood' | 'rowsBad'>,
  rows: 'all' | 'good',
): Decision<true, SubmissionRefusal> {
  const good = submission.rowsGood ?? 0;
  const bad = submission.rowsBad ?? 0;
  if (good === 0) return refuse('exchange.no_good_rows', { rows: bad });
  if (rows === 'all' && bad > 0) return refuse('exchange.rows_bad', { bad, good, rows: bad + good });
  return allow(true);
}

/** Returns the verbs the actor may use now. */
export function submissionAbilities(
  submission: SubmissionFacts,
  actor: Pick<Actor, 'kind' | 'agencyId' | 'roles'>,
): SubmissionVerb[] {
  return SUBMISSION_VERBS.filter(
    (verb) => SUBMISSION_TRANSITIONS[verb].by !== 'system' && moveSubmission(submission, verb, actor).ok,
  );
}
