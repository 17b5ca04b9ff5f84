import type { Duty } from './regulations.types.ts';

/** Which duties stand beside the text: all, undecided ones, or those that need a careful look. */
export const DUTY_FILTERS = ['all', 'open', 'doubtful'] as const;

export type DutyFilter = (typeof DUTY_FILTERS)[number];

const SURE = 0.7;

function isDoubtful({ state, confidence, problem, parties }: Duty): boolean {
  if (state === 'rejected') return false;
  const unknown = parties.some(({ agency, group }) => agency === null && group === null);
  return unknown || (state === 'draft' && (problem !== null || confidence < SURE));
}

/** Returns the duties the filter lets through, in the order given. The one in hand always stays. */
export function shownDuties(duties: readonly Duty[], filter: DutyFilter, inHand?: string): readonly Duty[] {
  if (filter === 'all') return duties;
  return duties.filter(
    (duty) => duty.id === inHand || (filter === 'open' ? duty.state === 'draft' : isDoubtful(duty)),
  );
}
