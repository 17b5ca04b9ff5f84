import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import type { WorkState } from '../../ui/state-shape.tsx';

export type SubmissionState = SubmissionAnswer['state'];

/** The outline of every state of a submission; its word comes from the locale files. */
export const STATE_SHAPES: Readonly<Record<SubmissionState, WorkState>> = {
  receiving: 'upcoming',
  checking: 'waiting',
  mapping: 'open',
  checked: 'open',
  confirmed: 'submitted',
  accepted: 'accepted',
  returned: 'returned',
  cancelled: 'cancelled',
  failed: 'overdue',
};

/** All states, in the order of a submission's life. */
export const SUBMISSION_STATES = Object.keys(STATE_SHAPES) as SubmissionState[];

/** Stated: the list has a receipt and stands for what its sender says. */
export function isStated(state: SubmissionState): boolean {
  return state === 'confirmed' || state === 'accepted' || state === 'returned';
}
