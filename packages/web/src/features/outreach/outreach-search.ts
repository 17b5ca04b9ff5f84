import {
  OutcomeSchema,
  TaskKindSchema,
  TaskSchemeSchema,
  TaskStateSchema,
} from '@ansinh/contract/outreach/outreach-words.schemas';
import { AttentionSchema } from '@ansinh/contract/outreach/tasks.schemas';
import type { Filled } from '../../lib/use-search-state.ts';

export const KINDS = TaskKindSchema.options;
export const SCHEMES = TaskSchemeSchema.options;
export const OUTCOMES = OutcomeSchema.options;
export const ATTENTIONS = AttentionSchema.options;
export const TASK_STATES = [...TaskStateSchema.options, 'all'] as const;
export const DECISION_STATES = ['open', 'settled', 'all'] as const;

const COMMUNE = /^20(24|25):\d+$/;
const UNIT = /^u:[0-9a-f-]{36}$/;
const ID = /^[0-9a-f-]{36}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the pages of outreach hold in their address. */
export type OutreachSearch = {
  readonly commune?: string | undefined;
  readonly unit?: string | undefined;
  readonly kind?: (typeof KINDS)[number] | undefined;
  readonly scheme?: (typeof SCHEMES)[number] | undefined;
  readonly state?: (typeof TASK_STATES)[number] | undefined;
  readonly outcome?: (typeof OUTCOMES)[number] | undefined;
  readonly attention?: (typeof ATTENTIONS)[number] | undefined;
  readonly q?: string | undefined;
  /** Task shown beside the list. */
  readonly task?: string | undefined;
  readonly to?: 'organisation' | undefined;
  readonly week?: string | undefined;
  readonly decided?: (typeof DECISION_STATES)[number] | undefined;
};

/** Returns what an address holds; what cannot be is dropped. */
export function readOutreachSearch(search: Record<string, unknown>): Filled<OutreachSearch> {
  const text = (key: string, form: RegExp): object => {
    const value = search[key];
    return typeof value === 'string' && form.test(value) ? { [key]: value } : {};
  };
  const one = (key: string, known: readonly string[]): object => {
    const value = known.find((word) => word === search[key]);
    return value === undefined ? {} : { [key]: value };
  };
  const { q } = search;
  return {
    ...text('commune', COMMUNE),
    ...text('unit', UNIT),
    ...text('task', ID),
    ...text('week', DAY),
    ...one('kind', KINDS),
    ...one('scheme', SCHEMES),
    ...one('state', TASK_STATES),
    ...one('outcome', OUTCOMES),
    ...one('attention', ATTENTIONS),
    ...one('to', ['organisation']),
    ...one('decided', DECISION_STATES),
    ...(typeof q === 'string' && q !== '' ? { q: q.slice(0, 100) } : {}),
  };
}
