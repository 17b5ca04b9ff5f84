import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  ChannelSchema,
  OutcomeSchema,
  RefusalReasonSchema,
  TaskKindSchema,
  TaskSchemeSchema,
  TaskStateSchema,
} from './outreach-words.schemas.ts';
import {
  AttentionSchema,
  CollectorLineSchema,
  HandKeySchema,
  TaskDetailSchema,
  TaskRowSchema,
  UnitNameSchema,
} from './tasks.schemas.ts';

/** "2025:23293". */
export const CommuneKeySchema = z.string().regex(/^20(24|25):\d+$/);
const Reason = z.string().trim().max(500);
const Ids = z.array(z.uuid()).min(1).max(2000);

export const listTasksEndpoint = endpoint({
  name: 'outreach.tasks',
  method: 'GET',
  path: '/outreach/tasks',
  access: 'outreach.read',
  summary: 'People shared out: who goes, what the visits brought, when the next one is',
  query: z.object({
    commune: CommuneKeySchema.optional(),
    village: MeasuredUnitKeySchema.optional(),
    unit: MeasuredUnitKeySchema.optional(),
    agency: z.uuid().optional(),
    kind: TaskKindSchema.optional(),
    scheme: TaskSchemeSchema.optional(),
    state: z.enum([...TaskStateSchema.options, 'all']).default('open'),
    outcome: OutcomeSchema.optional(),
    attention: AttentionSchema.optional(),
    q: z.string().trim().max(100).optional(),
    after: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  response: z.object({
    items: z.array(TaskRowSchema),
    next: z.string().nullable(),
    total: z.number().int(),
    /** assign, withdraw, record: what the caller may do with what he sees. */
    abilities: z.array(z.string()),
  }),
});

export const getTaskEndpoint = endpoint({
  name: 'outreach.task',
  method: 'GET',
  path: '/outreach/tasks/:taskId',
  access: 'outreach.read',
  summary: 'One person shared out, with every visit and everybody who had him',
  params: z.object({ taskId: z.uuid() }),
  response: TaskDetailSchema,
});

export const reassignTasksEndpoint = endpoint({
  name: 'outreach.reassign',
  method: 'POST',
  path: '/outreach/tasks/reassign',
  access: 'outreach.assign',
  summary:
    'Gives people to another collector, or a whole organisation, with the reason; their households go along',
  body: z.object({
    taskIds: Ids,
    hand: HandKeySchema,
    reason: Reason,
  }),
  response: z.object({ moved: z.number().int() }),
});

export const withdrawTasksEndpoint = endpoint({
  name: 'outreach.withdraw',
  method: 'POST',
  path: '/outreach/tasks/withdraw',
  access: 'outreach.assign',
  summary: 'Takes people back, with the reason; their collector is told, their entry can be shared out again',
  body: z.object({ taskIds: Ids, reason: Reason }),
  response: z.object({ withdrawn: z.number().int() }),
});

export const recordVisitEndpoint = endpoint({
  name: 'outreach.record-visit',
  method: 'POST',
  path: '/outreach/tasks/:taskId/visits',
  access: 'outreach.assign',
  summary: 'Writes down what an office learned itself, by phone or at a meeting',
  params: z.object({ taskId: z.uuid() }),
  body: z.object({
    id: z.uuid(),
    happenedAt: z.iso.datetime({ offset: true }),
    outcome: OutcomeSchema,
    nextOn: z.iso.date().nullable().default(null),
    reason: RefusalReasonSchema.nullable().default(null),
    note: Reason.default(''),
    channel: ChannelSchema.default('phone'),
  }),
  response: TaskDetailSchema,
});

export const visitPhotoEndpoint = endpoint({
  name: 'outreach.visit-photo',
  method: 'GET',
  path: '/outreach/visits/:visitId/photo',
  access: 'outreach.read',
  summary: 'The photo of the form taken at a visit; opening it is kept in the log',
  params: z.object({ visitId: z.uuid() }),
  answersFile: true,
});

export const collectorsEndpoint = endpoint({
  name: 'outreach.collectors',
  method: 'GET',
  path: '/outreach/collectors',
  access: 'outreach.read',
  summary: 'Collectors with their load, what their visits brought and how many they can make',
  query: z.object({ commune: CommuneKeySchema.optional() }),
  response: z.object({
    items: z.array(CollectorLineSchema),
    /** Mean of all that the smoothing pulls towards. */
    mean: z.number(),
    abilities: z.array(z.string()),
  }),
});

export const collectorEndpoint = endpoint({
  name: 'outreach.collector',
  method: 'GET',
  path: '/outreach/collectors/:unit',
  access: 'outreach.read',
  summary: "One collector: load, outcomes by kind of list, his villages and the last weeks' visits",
  params: z.object({ unit: MeasuredUnitKeySchema }),
  response: CollectorLineSchema.extend({
    villages: z.array(UnitNameSchema),
    /** Outcome of finished and last outcome of open tasks, by list. */
    outcomes: z.array(
      z.object({ kind: TaskKindSchema, outcome: OutcomeSchema.nullable(), people: z.number().int() }),
    ),
    weeks: z.array(
      z.object({
        week: z.iso.date(),
        visits: z.number().int(),
        people: z.number().int(),
        joined: z.number().int(),
      }),
    ),
    abilities: z.array(z.string()),
  }),
});

export const setCapacityEndpoint = endpoint({
  name: 'outreach.set-capacity',
  method: 'PUT',
  path: '/outreach/collectors/:unit/capacity',
  access: 'outreach.assign',
  summary: 'How many households a collector can visit a day, and on which weekdays',
  params: z.object({ unit: MeasuredUnitKeySchema }),
  body: z.object({
    perDay: z.int().min(1).max(200),
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    /** 0 where nothing was set before. */
    version: z.int(),
  }),
  response: z.object({ version: z.number().int() }),
});

export const TASK_ENDPOINTS: readonly Endpoint[] = [
  listTasksEndpoint,
  getTaskEndpoint,
  reassignTasksEndpoint,
  withdrawTasksEndpoint,
  recordVisitEndpoint,
  visitPhotoEndpoint,
  collectorsEndpoint,
  collectorEndpoint,
  setCapacityEndpoint,
];
