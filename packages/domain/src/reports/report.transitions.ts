import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** A report on its way inside its agency and to its recipient. */
export const REPORT_STATES = ['draft', 'approving', 'submitted', 'returned', 'accepted'] as const;

export type ReportState = (typeof REPORT_STATES)[number];

/**
 * What people do: the drafter writes and hands it to the approver (propose), who sends it (submit) or gives it back (hand-back); the recipient
 * accepts or returns it; after an acceptance a correction begins the next revision (revise).
 */
export const REPORT_STEPS = ['save', 'propose', 'hand-back', 'submit', 'accept', 'return', 'revise'] as const;

export type ReportStep = (typeof REPORT_STEPS)[number];

const TABLE: Readonly<Record<ReportStep, Partial<Record<ReportState, ReportState>>>> = {
  save: { draft: 'draft', returned: 'returned' },
  propose: { draft: 'approving', returned: 'approving' },
  'hand-back': { approving: 'draft' },
  submit: { approving: 'submitted' },
  accept: { submitted: 'accepted' },
  return: { submitted: 'returned' },
  revise: { accepted: 'draft', submitted: 'draft' },
};

export type ReportStepRefusal = 'reports.step_not_allowed' | 'reports.reason_needed';

/** Returns the state after a step. Giving back, returning and revising need a reason; a revision keeps the one before. */
export function decideReportStep(
  state: ReportState,
  step: ReportStep,
  reason = '',
): Decision<ReportState, ReportStepRefusal> {
  const next = TABLE[step][state];
  if (!next) return refuse('reports.step_not_allowed', { state, step });
  const needsReason = step === 'hand-back' || step === 'return' || step === 'revise';
  return needsReason && reason.trim() === '' ? refuse('reports.reason_needed') : allow(next);
}

/** Returns the steps possible in a state. */
export function reportSteps(state: ReportState): ReportStep[] {
  return REPORT_STEPS.filter((step) => TABLE[step][state] !== undefined);
}
