import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** A month's figures on their way: written, sent to one's own head, approved by him, taken over by the level above. */
export const FIGURE_STATES = ['draft', 'submitted', 'approved', 'accepted', 'returned'] as const;

export type FigureState = (typeof FIGURE_STATES)[number];

/** What people do with a month's figures. */
export const FIGURE_STEPS = ['save', 'submit', 'approve', 'accept', 'return'] as const;

export type FigureStep = (typeof FIGURE_STEPS)[number];

const TABLE: Readonly<Record<FigureStep, Partial<Record<FigureState, FigureState>>>> = {
  save: { draft: 'draft', returned: 'returned' },
  submit: { draft: 'submitted', returned: 'submitted' },
  approve: { submitted: 'approved' },
  accept: { approved: 'accepted' },
  return: { submitted: 'returned', approved: 'returned' },
};

/** States in which the figures are being looked at: nothing below may change meanwhile. */
const REVIEWED: readonly FigureState[] = ['submitted', 'approved'];

export type FigureStepRefusal =
  'coverage.step_not_allowed' | 'coverage.frozen_by_review' | 'coverage.reason_needed';

/**
 * Returns the state after a step. `above`: states of the same month's figures of the units above; while one of them is being
 * looked at, what lies below may be neither changed nor sent. Returning needs a reason. An accepted figure is never changed: a
 * correction is a new version, which starts as a draft.
 */
export function decideFigureStep(
  state: FigureState,
  step: FigureStep,
  above: readonly FigureState[] = [],
  reason = '',
): Decision<FigureState, FigureStepRefusal> {
  const next = TABLE[step][state];
  if (!next) return refuse('coverage.step_not_allowed', { state, step });
  if (step === 'return' && reason.trim() === '') return refuse('coverage.reason_needed');
  if (step !== 'return' && isFrozen(above)) return refuse('coverage.frozen_by_review');
  return allow(next);
}

/** Returns whether the figures above are being looked at, so that those below stand still. */
export function isFrozen(above: readonly FigureState[]): boolean {
  return above.some((state) => REVIEWED.includes(state));
}

/** Returns the steps possible in a state. */
export function figureSteps(state: FigureState): FigureStep[] {
  return FIGURE_STEPS.filter((step) => TABLE[step][state] !== undefined);
}
