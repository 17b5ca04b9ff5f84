import { FigureStateSchema } from '@ansinh/contract/coverage/submissions.schemas';
import type { Filled } from '../../lib/use-search-state.ts';
import { MONTH } from './board-search.ts';

export const HANDS = ['own', 'incoming'] as const;
export const FIGURE_STATES = FigureStateSchema.options;

/** Filters of the list of monthly figures, as they stand in the address. */
export type SubmissionsSearch = {
  readonly month?: string | undefined;
  readonly state?: (typeof FIGURE_STATES)[number] | undefined;
  readonly hands?: (typeof HANDS)[number] | undefined;
};

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readSubmissionsSearch(search: Record<string, unknown>): Filled<SubmissionsSearch> {
  const { month } = search;
  const state = FIGURE_STATES.find((one) => one === search['state']);
  const hands = HANDS.find((one) => one === search['hands']);
  return {
    ...(typeof month === 'string' && MONTH.test(month) ? { month } : {}),
    ...(state === undefined ? {} : { state }),
    ...(hands === undefined ? {} : { hands }),
  };
}
