import { allow, refuse, type Decision } from '../kernel/decision.ts';
import type { CardState } from './card-request.ts';

/** What is done with a request; `renew` opens another one that extends or replaces an issued card. */
export const CARD_STEPS = ['issue', 'return', 'cancel', 'request-again', 'renew'] as const;
export type CardStep = (typeof CARD_STEPS)[number];

/** Steps of Social Insurance; the others belong to the agency that asked. */
const OF_INSURER: readonly CardStep[] = ['issue', 'return'];

const TABLE: Readonly<Record<CardStep, Partial<Record<CardState, CardState>>>> = {
  issue: { requested: 'issued' },
  return: { requested: 'returned' },
  cancel: { requested: 'cancelled', returned: 'cancelled' },
  'request-again': { returned: 'requested' },
  renew: { issued: 'issued' },
};

/** What the caller is to a request. */
export interface CardStanding {
  /** Social Insurance that sees the person. */
  readonly insures: boolean;
  /** The agency that asked. */
  readonly asked: boolean;
}

/** Returns the steps somebody may take now. Social Insurance may also extend and replace what it issued. */
export function cardSteps(state: CardState, { insures, asked }: CardStanding): CardStep[] {
  return CARD_STEPS.filter(
    (step) =>
      TABLE[step][state] !== undefined &&
      (OF_INSURER.includes(step) ? insures : asked || (step === 'renew' && insures)),
  );
}

/** Returns the state after a step, or why it is not possible. A return says why. */
export function decideCardStep(
  state: CardState,
  step: CardStep,
  standing: CardStanding,
  reason = '',
): Decision<CardState, 'cards.not_yours' | 'cards.step_not_allowed' | 'cards.reason_needed'> {
  const next = TABLE[step][state];
  if (next === undefined) return refuse('cards.step_not_allowed', { state, step });
  if (!cardSteps(state, standing).includes(step)) return refuse('cards.not_yours', { step });
  if (step === 'return' && reason.trim() === '') return refuse('cards.reason_needed');
  return allow(next);
}
