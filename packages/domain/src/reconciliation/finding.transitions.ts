import { allow, refuse, type Decision } from '../kernel/decision.ts';
import type { FindingState } from './finding-state.ts';

/** What people do with a finding. */
export const FINDING_STEPS = ['start', 'notify', 'settle', 'reopen', 'assign', 'note'] as const;

export type FindingStep = (typeof FINDING_STEPS)[number];

const TABLE: Readonly<Record<FindingStep, Partial<Record<FindingState, FindingState>>>> = {
  start: { open: 'working' },
  /** A written notice was sent: somebody has it in hand. */
  notify: { open: 'working', working: 'working' },
  settle: { open: 'settled', working: 'settled' },
  reopen: { settled: 'open' },
  assign: { open: 'open', working: 'working' },
  note: { open: 'open', working: 'working', settled: 'settled', gone: 'gone' },
};

/** Returns the state after a step; refused when the finding stands elsewhere. A gone finding only a comparison brings back. */
export function decideFindingStep(
  state: FindingState,
  step: FindingStep,
): Decision<FindingState, 'reconciliation.step_not_allowed'> {
  const next = TABLE[step][state];
  return next ? allow(next) : refuse('reconciliation.step_not_allowed', { state });
}

/** Returns the steps possible in a state. */
export function findingSteps(state: FindingState): FindingStep[] {
  return FINDING_STEPS.filter((step) => TABLE[step][state] !== undefined);
}
