import { UNIT_KINDS, type UnitKind } from '@ansinh/contract/indicators/indicators.schemas';
import type { Filled } from '../../lib/use-search-state.ts';
import { PROPOSAL_METHODS, type ProposalMethod } from './proposal-methods.ts';

/** Filters of the list of plans. */
export type PlansSearch = {
  readonly indicator?: string | undefined;
  readonly year?: number | undefined;
  readonly all?: true | undefined;
};

/** What a new plan is about, and how its figures begin. */
export type NewPlanSearch = {
  readonly parent?: string | undefined;
  readonly partKind?: UnitKind | undefined;
  readonly indicator?: string | undefined;
  readonly year?: number | undefined;
  /** Absent: typed by hand. */
  readonly way?: ProposalMethod | undefined;
};

const UNIT = /^(20\d{2}:\d{2,5}|u:[0-9a-f-]{36})$/;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function codeAndYear(search: Record<string, unknown>) {
  const { indicator } = search;
  const year = Number(search['year']);
  return {
    ...(typeof indicator === 'string' && CODE.test(indicator) ? { indicator } : {}),
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {}),
  };
}

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readPlansSearch(search: Record<string, unknown>): Filled<PlansSearch> {
  return { ...codeAndYear(search), ...(String(search['all']) === 'true' ? { all: true as const } : {}) };
}

/** Returns what an address says of a new plan. */
export function readNewPlanSearch(search: Record<string, unknown>): Filled<NewPlanSearch> {
  const { parent } = search;
  const partKind = UNIT_KINDS.find((kind) => kind === search['partKind']);
  const way = PROPOSAL_METHODS.find((one) => one === search['way']);
  return {
    ...codeAndYear(search),
    ...(typeof parent === 'string' && UNIT.test(parent) ? { parent } : {}),
    ...(partKind === undefined ? {} : { partKind }),
    ...(way === undefined ? {} : { way }),
  };
}
