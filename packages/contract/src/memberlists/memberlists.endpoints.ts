import { z } from 'zod';
import { PurposeSchema } from '../people/people.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  ListBasesSchema,
  ListCommuneSchema,
  ListCountSchema,
  ListEntrySchema,
  ListKindSchema,
  ListMonthSchema,
  ListRunSchema,
  ListSchemeSchema,
  ListSendingSchema,
  ListSignSchema,
  ListUnitSchema,
  ListWorkSchema,
  ScorePartSchema,
} from './memberlists.schemas.ts';

/** Which entries of a month are meant. */
const Filters = z.object({
  /** Absent: the newest month made. */
  month: ListMonthSchema.optional(),
  kind: ListKindSchema.optional(),
  scheme: ListSchemeSchema.optional(),
  commune: ListCommuneSchema.optional(),
  /** Key of a village; "none": people whose village is not known. */
  village: z.string().max(60).optional(),
  sign: ListSignSchema.optional(),
  work: ListWorkSchema.optional(),
  state: z.enum(['open', 'closed']).optional(),
  q: z.string().trim().max(100).optional(),
});

export const listCountsEndpoint = endpoint({
  name: 'memberlists.counts',
  method: 'GET',
  path: '/member-lists/counts',
  access: 'memberlists.read',
  summary:
    'How many people stand on each list of a month, by commune, or by village of one commune, and how many did the month before',
  query: z.object({ month: ListMonthSchema.optional(), commune: ListCommuneSchema.optional() }),
  response: z.object({
    month: z.string().nullable(),
    months: z.array(z.string()),
    /** The making the figures come from. */
    run: ListRunSchema.nullable(),
    commune: z.object({ key: z.string(), name: z.string() }).nullable(),
    totals: z.array(ListCountSchema),
    units: z.array(ListUnitSchema),
    abilities: z.array(z.string()),
  }),
});

export const listEntriesEndpoint = endpoint({
  name: 'memberlists.entries',
  method: 'GET',
  path: '/member-lists/entries',
  access: 'memberlists.read',
  summary:
    "People of a month's lists with why each stands there; names masked for those who may not read personal data",
  query: Filters.extend({
    after: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    month: z.string().nullable(),
    items: z.array(ListEntrySchema),
    bases: ListBasesSchema,
    next: z.string().nullable(),
    masked: z.boolean(),
    abilities: z.array(z.string()),
  }),
});

export const exportListEndpoint = endpoint({
  name: 'memberlists.export',
  method: 'POST',
  path: '/member-lists/export',
  access: 'registers.read-personal',
  summary:
    'The filtered list as .xlsx in the columns of participants-monthly, with who took it, when and why written on it (at most 20,000 people)',
  body: Filters.extend({ purpose: PurposeSchema }),
  answersFile: true,
});

export const makeListsEndpoint = endpoint({
  name: 'memberlists.make',
  method: 'POST',
  path: '/member-lists/make',
  access: 'memberlists.manage',
  summary:
    'Makes the lists of a month from the registers, for the province or one commune; repeated it changes only what the registers changed',
  body: z.object({ month: ListMonthSchema, commune: ListCommuneSchema.nullable().default(null) }),
  response: ListRunSchema,
});

export const listRunsEndpoint = endpoint({
  name: 'memberlists.runs',
  method: 'GET',
  path: '/member-lists/runs',
  access: 'memberlists.read',
  summary: 'Makings of the lists, newest first: for which month, on which day, by whom, what changed',
  response: z.object({ items: z.array(ListRunSchema) }),
});

export const listSettingsEndpoint = endpoint({
  name: 'memberlists.settings',
  method: 'GET',
  path: '/member-lists/settings',
  access: 'memberlists.read',
  summary: 'Points of the signs that somebody will join: an estimate of the province, no law',
  response: z.object({
    weights: z.record(ScorePartSchema, z.number()),
    threshold: z.number(),
    version: z.number(),
    changedBy: z.string().nullable(),
    changedAt: z.iso.datetime().nullable(),
    abilities: z.array(z.string()),
  }),
});

export const saveListSettingsEndpoint = endpoint({
  name: 'memberlists.save-settings',
  method: 'PUT',
  path: '/member-lists/settings',
  access: 'memberlists.manage',
  summary: 'Changes the points; the next making uses them',
  body: z.object({
    version: z.number().int().min(0),
    weights: z.record(ScorePartSchema, z.number().int().min(0).max(100)),
    threshold: z.number().int().min(1).max(100),
  }),
  response: z.object({ version: z.number() }),
});

export const sendListsEndpoint = endpoint({
  name: 'memberlists.send',
  method: 'POST',
  path: '/member-lists/send',
  access: 'memberlists.manage',
  summary:
    'Sends communes their own people of a month as a list of the exchange, limited to its purpose; without communes: every commune that has people and was not sent this making yet',
  body: z.object({
    month: ListMonthSchema,
    communes: z.array(ListCommuneSchema).max(500).optional(),
    purpose: PurposeSchema,
  }),
  response: z.object({ waiting: z.number() }),
});

export const listSendingsEndpoint = endpoint({
  name: 'memberlists.sendings',
  method: 'GET',
  path: '/member-lists/sendings',
  access: 'memberlists.read',
  summary: 'Lists of a month handed to communes: state, receipt, people',
  query: z.object({ month: ListMonthSchema.optional() }),
  response: z.object({ items: z.array(ListSendingSchema) }),
});

/** Every endpoint of the monthly lists. */
export const MEMBERLISTS_ENDPOINTS: readonly Endpoint[] = [
  listCountsEndpoint,
  listEntriesEndpoint,
  exportListEndpoint,
  makeListsEndpoint,
  listRunsEndpoint,
  listSettingsEndpoint,
  saveListSettingsEndpoint,
  sendListsEndpoint,
  listSendingsEndpoint,
];
