import { SUBMISSION_STATES } from './submission-states.ts';

export const BOXES = ['sent', 'received'] as const;
export type Box = (typeof BOXES)[number];

/** Filters of the boxes as they stand in the address. */
export type BoxSearch = {
  readonly box?: Box | undefined;
  readonly dataset?: string | undefined;
  readonly period?: string | undefined;
  readonly sender?: string | undefined;
  readonly state?: (typeof SUBMISSION_STATES)[number] | undefined;
  readonly timeliness?: 'on_time' | 'late' | undefined;
};

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readBoxSearch(search: Record<string, unknown>): BoxSearch {
  const { dataset, period, sender, timeliness } = search;
  const box = BOXES.find((one) => one === search['box']);
  const state = SUBMISSION_STATES.find((one) => one === search['state']);
  return {
    ...(box === undefined ? {} : { box }),
    ...(typeof dataset === 'string' && /^D[1-9]\d?$/.test(dataset) ? { dataset } : {}),
    ...(typeof period === 'string' || typeof period === 'number' ? { period: String(period) } : {}),
    ...(typeof sender === 'string' ? { sender } : {}),
    ...(state === undefined ? {} : { state }),
    ...(timeliness === 'on_time' || timeliness === 'late' ? { timeliness } : {}),
  };
}

/** Returns the query of the boxes' endpoints: only what is set. */
export function boxQuery(search: BoxSearch) {
  const { box, dataset, period, sender, state, timeliness } = readBoxSearch(search);
  return {
    box: box ?? ('any' as const),
    ...(dataset === undefined ? {} : { dataset }),
    ...(period === undefined ? {} : { period }),
    ...(sender === undefined ? {} : { sender }),
    ...(state === undefined ? {} : { state: [state] }),
    ...(timeliness === undefined ? {} : { timeliness }),
  };
}

/** Returns how many filters are set, the box not counted. */
export function activeBoxFilters({ dataset, period, sender, state, timeliness }: BoxSearch): number {
  return [dataset, period, sender, state, timeliness].filter((value) => value !== undefined).length;
}
