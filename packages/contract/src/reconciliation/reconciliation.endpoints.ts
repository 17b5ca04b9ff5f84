import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  FindingBandSchema,
  FindingDetailSchema,
  FindingOutcomeSchema,
  FindingRowSchema,
  FindingStateSchema,
  FindingSubjectSchema,
  ReconciliationRunSchema,
} from './findings.schemas.ts';

const Id = z.object({ findingId: z.uuid() });
const Version = z.number().int();
const Note = z.string().trim().min(1).max(2000);
const Moved = z.object({ state: FindingStateSchema, version: z.number() });

/** Filters of every worklist. Without `state`: what is still to be done. */
export const FindingFilterSchema = z.object({
  q: z.string().trim().max(200).optional(),
  subject: FindingSubjectSchema.optional(),
  rule: z.string().max(80).optional(),
  state: z.enum(['todo', ...FindingStateSchema.options, 'all']).default('todo'),
  outcome: FindingOutcomeSchema.optional(),
  commune: z
    .string()
    .regex(/^20(24|25):\d+$/)
    .optional(),
  /** Agency the work is assigned to. */
  agency: z.uuid().optional(),
  /** mine: assigned to the caller; own: to the caller's agency. */
  hands: z.enum(['mine', 'own', 'any']).default('any'),
  subjectId: z.uuid().optional(),
  returned: z.stringbool().optional(),
  /** high, medium or low: see FINDING_BANDS. */
  priority: FindingBandSchema.optional(),
  /** Period that a row of its evidence speaks of: "2026-Q3". */
  period: z
    .string()
    .regex(/^\d{4}(-(Q[1-4]|M\d{2}|H[12]))?$/)
    .optional(),
});

export const FindingOrderSchema = z.enum(['priority', 'amount', 'newest', 'due']);

export const listFindingsEndpoint = endpoint({
  name: 'reconciliation.list',
  method: 'GET',
  path: '/findings',
  access: 'findings.read',
  summary: 'Findings the caller may see, gravest first unless ordered otherwise',
  query: FindingFilterSchema.extend({
    order: FindingOrderSchema.default('priority'),
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    items: z.array(FindingRowSchema),
    next: z.string().nullable(),
    abilities: z.array(z.string()),
  }),
});

export const findingSummaryEndpoint = endpoint({
  name: 'reconciliation.summary',
  method: 'GET',
  path: '/findings/summary',
  access: 'findings.read',
  summary:
    'How many of the filtered findings are to be done, by rule, priority and commune, and what they may amount to a month',
  query: FindingFilterSchema,
  response: z.object({
    todo: z.number(),
    working: z.number(),
    returned: z.number(),
    overdue: z.number(),
    /** Assigned to the caller's agency and still to be done. */
    own: z.number(),
    settled: z.number(),
    gone: z.number(),
    amount: z.number(),
    /** To be done, by how pressing. */
    priorities: z.object({ high: z.number(), medium: z.number(), low: z.number() }),
    /** The same of those assigned to the caller's agency. */
    ownPriorities: z.object({ high: z.number(), medium: z.number(), low: z.number() }),
    /** Without the filter on the rule, so that another can be chosen. */
    rules: z.array(
      z.object({
        rule: z.string(),
        title: z.string(),
        titleEn: z.string(),
        todo: z.number(),
        amount: z.number(),
      }),
    ),
    /** Without the filter on the commune. */
    communes: z.array(
      z.object({ commune: z.string().nullable(), communeName: z.string().nullable(), todo: z.number() }),
    ),
    lastRun: ReconciliationRunSchema.nullable(),
  }),
});

export const getFindingEndpoint = endpoint({
  name: 'reconciliation.get',
  method: 'GET',
  path: '/findings/:findingId',
  access: 'findings.read',
  summary: 'One finding with its clause, evidence rows, estimate and time line',
  params: Id,
  response: FindingDetailSchema,
});

export const startFindingEndpoint = endpoint({
  name: 'reconciliation.start',
  method: 'POST',
  path: '/findings/:findingId/start',
  access: 'findings.work',
  summary: 'Takes a finding in hand',
  params: Id,
  body: z.object({ version: Version }),
  response: Moved,
});

export const notifyFindingEndpoint = endpoint({
  name: 'reconciliation.notify',
  method: 'POST',
  path: '/findings/:findingId/notices',
  access: 'findings.work',
  summary: 'Keeps on the time line that a written notice was sent to the employer or person',
  params: Id,
  body: z.object({
    version: Version,
    number: z.string().trim().min(1).max(100),
    sentOn: z.iso.date(),
    replyBy: z.iso.date().nullable().default(null),
    note: z.string().trim().max(2000).optional(),
  }),
  response: Moved,
});

export const settleFindingEndpoint = endpoint({
  name: 'reconciliation.settle',
  method: 'POST',
  path: '/findings/:findingId/settle',
  access: 'findings.work',
  summary: 'Records how a finding ended',
  params: Id,
  body: z.object({ version: Version, outcome: FindingOutcomeSchema, note: Note }),
  response: Moved,
});

export const reopenFindingEndpoint = endpoint({
  name: 'reconciliation.reopen',
  method: 'POST',
  path: '/findings/:findingId/reopen',
  access: 'findings.work',
  summary: 'Takes the outcome back',
  params: Id,
  body: z.object({ version: Version, note: Note }),
  response: Moved,
});

export const noteFindingEndpoint = endpoint({
  name: 'reconciliation.note',
  method: 'POST',
  path: '/findings/:findingId/notes',
  access: 'findings.work',
  summary: 'Adds a note to the time line',
  params: Id,
  body: z.object({ note: Note }),
  response: Moved,
});

export const assignFindingsEndpoint = endpoint({
  name: 'reconciliation.assign',
  method: 'POST',
  path: '/findings/assign',
  access: 'findings.manage',
  summary:
    'Gives findings to an agency, or to a person of it, with a term; those that changed meanwhile are left and named',
  body: z.object({
    findings: z
      .array(z.object({ id: z.uuid(), version: Version }))
      .min(1)
      .max(500),
    agencyId: z.uuid(),
    userId: z.uuid().nullable().default(null),
    due: z.iso.date().nullable().default(null),
    note: z.string().trim().max(2000).optional(),
  }),
  response: z.object({
    assigned: z.number(),
    left: z.array(z.object({ id: z.uuid(), code: z.string() })),
  }),
});

export const exportFindingsEndpoint = endpoint({
  name: 'reconciliation.export',
  method: 'POST',
  path: '/findings/export',
  access: 'findings.work',
  summary: 'The filtered worklist as .xlsx with who took it, when and what for written on it',
  body: z.object({
    purpose: z.string().trim().min(5).max(300),
    filter: FindingFilterSchema.extend({ returned: z.boolean().optional() }).prefault({}),
    order: FindingOrderSchema.default('priority'),
  }),
  answersFile: true,
});

export const listRunsEndpoint = endpoint({
  name: 'reconciliation.runs',
  method: 'GET',
  path: '/findings/runs',
  access: 'findings.read',
  summary: 'Comparisons made so far, newest first',
  query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  response: z.object({ items: z.array(ReconciliationRunSchema) }),
});

export const requestRunEndpoint = endpoint({
  name: 'reconciliation.request-run',
  method: 'POST',
  path: '/findings/runs',
  access: 'findings.manage',
  summary: 'Asks for the sources to be compared now; the work goes on in the background',
  body: z.object({}),
  response: z.object({ requested: z.boolean() }),
});

export const RECONCILIATION_ENDPOINTS: readonly Endpoint[] = [
  listFindingsEndpoint,
  findingSummaryEndpoint,
  listRunsEndpoint,
  requestRunEndpoint,
  assignFindingsEndpoint,
  exportFindingsEndpoint,
  getFindingEndpoint,
  startFindingEndpoint,
  notifyFindingEndpoint,
  settleFindingEndpoint,
  reopenFindingEndpoint,
  noteFindingEndpoint,
];
