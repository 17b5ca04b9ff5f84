import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** A document on its way: written, looked through, signed, given its number and sent. Receiving belongs to each recipient. */
export const DOCUMENT_STATES = ['draft', 'reviewed', 'signed', 'issued', 'withdrawn'] as const;

export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** What people do with a document. */
export const DOCUMENT_STEPS = ['save', 'review', 'return', 'sign', 'issue', 'withdraw'] as const;

export type DocumentStep = (typeof DOCUMENT_STEPS)[number];

const TABLE: Readonly<Record<DocumentStep, Partial<Record<DocumentState, DocumentState>>>> = {
  save: { draft: 'draft' },
  review: { draft: 'reviewed' },
  return: { reviewed: 'draft' },
  sign: { reviewed: 'signed' },
  issue: { signed: 'issued' },
  withdraw: { draft: 'withdrawn', reviewed: 'withdrawn', signed: 'withdrawn' },
};

export type DocumentStepRefusal = 'documents.step_not_allowed' | 'documents.reason_needed';

/**
 * Returns the state after a step. Returning and withdrawing need a reason. What is signed is never changed: it is issued or withdrawn; what is
 * issued stays, another document changes it.
 */
export function decideDocumentStep(
  state: DocumentState,
  step: DocumentStep,
  reason = '',
): Decision<DocumentState, DocumentStepRefusal> {
  const next = TABLE[step][state];
  if (!next) return refuse('documents.step_not_allowed', { state, step });
  if ((step === 'return' || step === 'withdraw') && reason.trim() === '')
    return refuse('documents.reason_needed');
  return allow(next);
}

/** Returns the steps possible in a state. */
export function documentSteps(state: DocumentState): DocumentStep[] {
  return DOCUMENT_STEPS.filter((step) => TABLE[step][state] !== undefined);
}
