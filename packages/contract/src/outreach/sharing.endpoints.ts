import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { ProposalKindSchema, TaskKindSchema, TaskSchemeSchema } from './outreach-words.schemas.ts';
import { CommuneKeySchema } from './tasks.endpoints.ts';
import { HandKeySchema, HandSchema, SharedHouseholdSchema, TaskVisitSchema } from './tasks.schemas.ts';

const Count = z.number().int();

export const overviewEndpoint = endpoint({
  name: 'outreach.overview',
  method: 'GET',
  path: '/outreach/overview',
  access: 'outreach.read',
  summary: 'What waits: entries not shared out, people with no collector, late visits, conflicts, proposals',
  query: z.object({ commune: CommuneKeySchema.optional() }),
  response: z.object({
    /** Communes the caller works with, those with something first. */
    communes: z.array(z.object({ key: CommuneKeySchema, name: z.string(), free: Count, open: Count })),
    free: Count,
    unassigned: Count,
    open: Count,
    nextOverdue: Count,
    neverVisited: Count,
    conflicts: Count,
    proposals: Count,
    /** share-lists: entries to organisations and collectors; share-own: the organisation's people to its collectors. */
    abilities: z.array(z.string()),
  }),
});

export const proposeSharingEndpoint = endpoint({
  name: 'outreach.propose-sharing',
  method: 'GET',
  path: '/outreach/sharing',
  access: 'outreach.assign',
  summary:
    'Who could go to whom: households of a commune not shared out yet, by area, load and past success; nothing is written',
  query: z.object({
    commune: CommuneKeySchema,
    /** lists: entries nobody has; own: people the caller's organisation has and no collector. */
    from: z.enum(['lists', 'own']).default('lists'),
    to: z.enum(['collector', 'organisation']).default('collector'),
    kind: TaskKindSchema.optional(),
    scheme: TaskSchemeSchema.optional(),
    /** Weeks the households are meant for: capacity a day times working days times weeks. */
    weeks: z.coerce.number().int().min(1).max(13).default(4),
  }),
  response: z.object({
    hands: z.array(HandSchema),
    households: z.array(SharedHouseholdSchema),
    /** More households wait than are shown. */
    more: Count,
    mean: z.number(),
  }),
});

export const shareOutEndpoint = endpoint({
  name: 'outreach.share-out',
  method: 'POST',
  path: '/outreach/sharing',
  access: 'outreach.assign',
  summary:
    'Gives households to collectors or organisations: whole households, nobody twice; who was given meanwhile is named and left',
  body: z.object({
    commune: CommuneKeySchema,
    from: z.enum(['lists', 'own']).default('lists'),
    shares: z
      .array(z.object({ hand: HandKeySchema, ids: z.array(z.uuid()).min(1).max(5000) }))
      .min(1)
      .max(200),
    reason: z.string().trim().max(500).default(''),
  }),
  response: z.object({
    shared: Count,
    households: Count,
    /** Not given, with why. */
    left: z.array(z.object({ id: z.uuid(), sentence: z.string() })),
  }),
});

export const weekEndpoint = endpoint({
  name: 'outreach.week',
  method: 'GET',
  path: '/outreach/week',
  access: 'outreach.read',
  summary: "The week's plan: collectors by day with the households of each, and what does not fit",
  query: z.object({
    /** Any day of the week. */
    week: z.iso.date().optional(),
    commune: CommuneKeySchema.optional(),
  }),
  response: z.object({
    from: z.iso.date(),
    days: z.array(z.iso.date()),
    lines: z.array(
      z.object({
        unit: z.object({ key: MeasuredUnitKeySchema, name: z.string() }),
        agency: z.string(),
        perDay: Count,
        weekdays: z.array(Count),
        /** One a day: households, people and of them visited since. */
        cells: z.array(z.object({ day: z.iso.date(), households: Count, people: Count, visited: Count })),
        /** Open households without a day. */
        unplanned: Count,
      }),
    ),
    abilities: z.array(z.string()),
  }),
});

export const planWeekEndpoint = endpoint({
  name: 'outreach.plan-week',
  method: 'POST',
  path: '/outreach/week',
  access: 'outreach.assign',
  summary:
    'Lays the open households of collectors over a week: promises keep their day, no day beyond capacity',
  body: z.object({
    week: z.iso.date(),
    units: z.array(MeasuredUnitKeySchema).min(1).max(500),
    /** True: also what has a day in that week already is laid out anew. */
    anew: z.boolean().default(false),
  }),
  response: z.object({ planned: Count, households: Count, left: Count }),
});

export const planTasksEndpoint = endpoint({
  name: 'outreach.plan-tasks',
  method: 'POST',
  path: '/outreach/tasks/plan',
  access: 'outreach.assign',
  summary: 'Gives people a day, or takes it away; their households go along',
  body: z.object({ taskIds: z.array(z.uuid()).min(1).max(2000), plannedOn: z.iso.date().nullable() }),
  response: z.object({ planned: Count }),
});

/** A visit that came too late, as an office decides about it. */
export const ConflictSchema = TaskVisitSchema.extend({
  taskId: z.uuid(),
  person: z.string().nullable(),
  commune: z.string(),
  /** Who has the person now. */
  holder: z.string().nullable(),
  taskState: z.enum(['open', 'done', 'withdrawn']),
  state: z.enum(['open', 'taken', 'set-aside']),
  decision: z.string(),
  settledBy: z.string().nullable(),
  settledAt: z.string().nullable(),
  version: Count,
  abilities: z.array(z.string()),
});

export const listConflictsEndpoint = endpoint({
  name: 'outreach.conflicts',
  method: 'GET',
  path: '/outreach/conflicts',
  access: 'outreach.read',
  summary: 'Visits that arrived after their task had gone to another, was withdrawn or done',
  query: z.object({ state: z.enum(['open', 'settled', 'all']).default('open') }),
  response: z.object({ items: z.array(ConflictSchema) }),
});

export const settleConflictEndpoint = endpoint({
  name: 'outreach.settle-conflict',
  method: 'POST',
  path: '/outreach/conflicts/:visitId',
  access: 'outreach.assign',
  summary: "Takes a late visit's outcome over, or sets it aside, with the reason; both collectors are told",
  params: z.object({ visitId: z.uuid() }),
  body: z.object({
    decision: z.enum(['taken', 'set-aside']),
    reason: z.string().trim().max(500),
    version: z.int(),
  }),
  response: z.object({ state: z.enum(['taken', 'set-aside']) }),
});

/** What a visit says the register should be told. */
export const RegisterProposalSchema = z.object({
  visitId: z.uuid(),
  taskId: z.uuid(),
  personId: z.uuid().nullable(),
  person: z.string().nullable(),
  commune: z.string(),
  kind: ProposalKindSchema,
  note: z.string(),
  by: z.string(),
  happenedAt: z.string(),
  photo: z.boolean(),
  state: z.enum(['open', 'corrected', 'rejected']),
  decision: z.string(),
  settledBy: z.string().nullable(),
  settledAt: z.string().nullable(),
  version: Count,
  abilities: z.array(z.string()),
});

export const listProposalsEndpoint = endpoint({
  name: 'outreach.proposals',
  method: 'GET',
  path: '/outreach/proposals',
  access: 'outreach.read',
  summary: 'What visits propose to correct in the register: died, moved, wrong data',
  query: z.object({
    state: z.enum(['open', 'settled', 'all']).default('open'),
    kind: ProposalKindSchema.optional(),
  }),
  response: z.object({ items: z.array(RegisterProposalSchema) }),
});

export const settleProposalEndpoint = endpoint({
  name: 'outreach.settle-proposal',
  method: 'POST',
  path: '/outreach/proposals/:visitId',
  access: 'registers.edit',
  summary: 'Says that the register was corrected, or why not; the register itself is changed by hand only',
  params: z.object({ visitId: z.uuid() }),
  body: z.object({
    decision: z.enum(['corrected', 'rejected']),
    reason: z.string().trim().max(500),
    version: z.int(),
  }),
  response: z.object({ state: z.enum(['corrected', 'rejected']) }),
});

export const SHARING_ENDPOINTS: readonly Endpoint[] = [
  overviewEndpoint,
  proposeSharingEndpoint,
  shareOutEndpoint,
  weekEndpoint,
  planWeekEndpoint,
  planTasksEndpoint,
  listConflictsEndpoint,
  settleConflictEndpoint,
  listProposalsEndpoint,
  settleProposalEndpoint,
];
