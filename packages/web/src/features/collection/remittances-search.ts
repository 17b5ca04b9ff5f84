import {
  RemittanceLevelSchema,
  RemittanceStateSchema,
} from '@ansinh/contract/collection/remittances.endpoints';
import type { Filled } from '../../lib/use-search-state.ts';

export const REMITTANCE_LEVELS = RemittanceLevelSchema.options;
export const REMITTANCE_STATES = [...RemittanceStateSchema.options, 'late'] as const;

/** Filters of the list of remittances, as they stand in the address. */
export type RemittancesSearch = {
  readonly level?: (typeof REMITTANCE_LEVELS)[number] | undefined;
  readonly state?: (typeof REMITTANCE_STATES)[number] | undefined;
};

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readRemittancesSearch(search: Record<string, unknown>): Filled<RemittancesSearch> {
  const level = REMITTANCE_LEVELS.find((one) => one === search['level']);
  const state = REMITTANCE_STATES.find((one) => one === search['state']);
  return { ...(level === undefined ? {} : { level }), ...(state === undefined ? {} : { state }) };
}
