import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  ChangeSchema,
  IssueSchema,
  ListedRowSchema,
  MappingSchema,
  SubmissionProgressSchema,
  SubmissionRowSchema,
  SubmissionSchema,
  SubmissionStateSchema,
  SubmissionTimelinessSchema,
} from './exchange.schemas.ts';

const Id = z.object({ id: z.uuid() });
const paged = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.number().nullable() });
const Page = z.object({
  /** `next` of the page before. */
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

export const SubmissionFilterSchema = z.object({
  box: z.enum(['sent', 'received', 'any']).default('any'),
  dataset: z
    .string()
    .regex(/^D[1-9]\d?$/)
    .optional(),
  datasetId: z.uuid().optional(),
  regulation: z.uuid().optional(),
  sender: z.uuid().optional(),
  occurrence: z.uuid().optional(),
  period: z.string().max(200).optional(),
  state: z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : String(value).split(',')),
    z.array(SubmissionStateSchema).optional(),
  ),
  timeliness: SubmissionTimelinessSchema.optional(),
});
export type SubmissionFilter = z.output<typeof SubmissionFilterSchema>;

export const listSubmissionsEndpoint = endpoint({
  name: 'exchange.list-submissions',
  method: 'GET',
  path: '/submissions',
  access: 'exchange.read',
  summary: 'What was sent and received, newest first',
  query: SubmissionFilterSchema.extend({
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ items: z.array(SubmissionRowSchema), next: z.uuid().nullable() }),
});

export const exportSubmissionsEndpoint = endpoint({
  name: 'exchange.export-submissions',
  method: 'GET',
  path: '/submissions.xlsx',
  access: 'exchange.read',
  summary: 'The filtered list of submissions as a workbook (at most 5,000 lines)',
  query: SubmissionFilterSchema,
  answersFile: true,
});

export const getSubmissionEndpoint = endpoint({
  name: 'exchange.get-submission',
  method: 'GET',
  path: '/submissions/:id',
  access: 'exchange.read',
  summary: 'One submission: counts, issues by kind, difference, receipt, time line, what the caller may do',
  params: Id,
  response: SubmissionSchema,
});

export const showProgressEndpoint = endpoint({
  name: 'exchange.show-progress',
  method: 'GET',
  path: '/submissions/:id/progress',
  access: 'exchange.read',
  summary: 'How far receiving and checking are',
  params: Id,
  response: SubmissionProgressSchema,
});

export const showMappingEndpoint = endpoint({
  name: 'exchange.show-mapping',
  method: 'GET',
  path: '/submissions/:id/mapping',
  access: 'exchange.submit',
  summary: 'Which column of the file is which column of the list, as recognised',
  params: Id,
  response: MappingSchema,
});

export const listRowsEndpoint = endpoint({
  name: 'exchange.list-rows',
  method: 'GET',
  path: '/submissions/:id/rows',
  access: 'exchange.read',
  summary: 'Rows as read; personal columns are masked for those who may not read them',
  params: Id,
  query: Page.extend({ only: z.enum(['good', 'bad', 'any']).default('any') }),
  response: paged(ListedRowSchema),
});

export const listIssuesEndpoint = endpoint({
  name: 'exchange.list-issues',
  method: 'GET',
  path: '/submissions/:id/issues',
  access: 'exchange.read',
  summary: 'What is wrong with which cell',
  params: Id,
  query: Page.extend({ code: z.string().max(60).optional(), column: z.string().max(60).optional() }),
  response: paged(IssueSchema),
});

export const listChangesEndpoint = endpoint({
  name: 'exchange.list-changes',
  method: 'GET',
  path: '/submissions/:id/changes',
  access: 'exchange.read',
  summary: 'How the list differs from the one it replaces',
  params: Id,
  query: Page.extend({ kind: z.enum(['added', 'removed', 'changed']).optional() }),
  response: paged(ChangeSchema),
});

export const downloadReceiptEndpoint = endpoint({
  name: 'exchange.download-receipt',
  method: 'GET',
  path: '/submissions/:id/receipt.txt',
  access: 'exchange.read',
  summary: 'The receipt as text: number, hash, rows, time, on time or late',
  params: Id,
  answersFile: true,
});

export const downloadRejectedEndpoint = endpoint({
  name: 'exchange.download-rejected',
  method: 'GET',
  path: '/submissions/:id/rejected.xlsx',
  access: 'exchange.submit',
  summary: 'The rows that were not taken, in the layout of the list, with the reason',
  params: Id,
  answersFile: true,
});

export const exportRowsEndpoint = endpoint({
  name: 'exchange.export-rows',
  method: 'GET',
  path: '/submissions/:id/rows.xlsx',
  access: 'exchange.read',
  summary: 'The stated rows as a workbook with who, when and why in it',
  params: Id,
  query: z.object({ purpose: z.string().trim().min(5).max(500) }),
  answersFile: true,
});

/** What is read of submissions. */
export const SUBMISSION_ENDPOINTS: readonly Endpoint[] = [
  listSubmissionsEndpoint,
  exportSubmissionsEndpoint,
  getSubmissionEndpoint,
  showProgressEndpoint,
  showMappingEndpoint,
  listRowsEndpoint,
  listIssuesEndpoint,
  listChangesEndpoint,
  downloadReceiptEndpoint,
  downloadRejectedEndpoint,
  exportRowsEndpoint,
];
