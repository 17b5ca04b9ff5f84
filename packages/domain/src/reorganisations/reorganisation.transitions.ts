import { allow, refuse, type Decision } from '../kernel/index.ts';

export const REORGANISATION_STATES = ['draft', 'rehearsed', 'switched', 'withdrawn'] as const;
export type ReorganisationState = (typeof REORGANISATION_STATES)[number];

export type ReorganisationVerb = 'change' | 'rehearse' | 'switch-on' | 'undo';
type ReorganisationRefusal =
  | 'reorganisations.already_switched'
  | 'reorganisations.withdrawn'
  | 'reorganisations.not_rehearsed'
  | 'reorganisations.not_yet_effective';

/**
 * Returns the state a step leads to. A changed set must be rehearsed again; it is switched on from its first day and only as it
 * was rehearsed; what was switched on is history and is undone by another decision only.
 */
export function moveReorganisation(
  { state, effective }: { readonly state: ReorganisationState; readonly effective: string },
  verb: ReorganisationVerb,
  today: string,
): Decision<ReorganisationState, ReorganisationRefusal> {
  if (state === 'switched') return refuse('reorganisations.already_switched');
  if (state === 'withdrawn') return refuse('reorganisations.withdrawn');
  if (verb === 'change') return allow('draft');
  if (verb === 'undo') return allow('withdrawn');
  if (verb === 'rehearse') return allow('rehearsed');
  if (state !== 'rehearsed') return refuse('reorganisations.not_rehearsed');
  if (today < effective) return refuse('reorganisations.not_yet_effective', { effective });
  return allow('switched');
}
