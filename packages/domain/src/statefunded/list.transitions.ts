import { allow, refuse, type Decision } from '../kernel/decision.ts';

/**
 * A commune's list of one group and month on its way: written, checked by the agency that manages the group, sent for cards. `carded` is never
 * stored: it is a sent list whose cards are all issued.
 */
export const LIST_STATES = ['draft', 'submitted', 'returned', 'approved', 'sent', 'carded', 'nil'] as const;

export type ListState = (typeof LIST_STATES)[number];

/** What people do with a list. `nil`: nobody came or left. */
export const LIST_STEPS = ['change', 'submit', 'approve', 'return', 'send', 'recall', 'nil'] as const;

export type ListStep = (typeof LIST_STEPS)[number];

const TABLE: Readonly<Record<ListStep, Partial<Record<ListState, ListState>>>> = {
  change: { draft: 'draft', returned: 'returned' },
  submit: { draft: 'submitted', returned: 'submitted' },
  approve: { submitted: 'approved' },
  return: { submitted: 'returned', approved: 'returned' },
  send: { approved: 'sent' },
  recall: { submitted: 'draft', nil: 'draft' },
  nil: { draft: 'nil' },
};

/** What the lines of a list say about the step: how many there are, returned ones, ones nobody has looked at. */
export interface ListLines {
  readonly lines: number;
  readonly returned: number;
  readonly unchecked: number;
  /** Duplicates found among the lines that nobody has settled. */
  readonly openDuplicates: number;
}

export type ListStepRefusal =
  | 'statefunded.step_not_allowed'
  | 'statefunded.list_empty'
  | 'statefunded.list_not_empty'
  | 'statefunded.rows_returned'
  | 'statefunded.rows_not_returned'
  | 'statefunded.duplicates_open';

/**
 * Returns the state after a step. A list goes back only with the lines that are wrong marked and said why, and is approved only when no line
 * is returned; it is sent for cards only when nobody on it stands twice.
 * @law KT210 III.3 UBND huyện+4, III.4 UBND huyện+3: đầy đủ, kịp thời, chính xác, không trùng lặp, không bỏ sót
 */
export function decideListStep(
  state: ListState,
  step: ListStep,
  { lines, returned, openDuplicates }: ListLines,
): Decision<ListState, ListStepRefusal> {
  const next = TABLE[step][state];
  if (!next) return refuse('statefunded.step_not_allowed', { state, step });
  if (step === 'submit' && lines === 0) return refuse('statefunded.list_empty');
  if (step === 'nil' && lines > 0) return refuse('statefunded.list_not_empty', { count: lines });
  if ((step === 'submit' || step === 'approve') && returned > 0)
    return refuse('statefunded.rows_returned', { count: returned });
  if (step === 'return' && returned === 0) return refuse('statefunded.rows_not_returned');
  if (step === 'send' && openDuplicates > 0)
    return refuse('statefunded.duplicates_open', { count: openDuplicates });
  return allow(next);
}

/** Returns the steps possible in a state, whatever the lines say. */
export function listSteps(state: ListState): ListStep[] {
  return LIST_STEPS.filter((step) => TABLE[step][state] !== undefined);
}
