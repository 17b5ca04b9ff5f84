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
const Versioned = z.object({ version: z.number().int() });
const Moved = z.object({ id: z.uuid(), state: SubmissionStateSchema, version: z.number() });
const paged = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.number().nullable() });
const Page = z.object({
  /** `next` of the page before. */
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

/** Largest piece of a file one call takes. */
export const CHUNK_BYTES: number = 4 * 1024 * 1024;

export const startSubmissionEndpoint = endpoint({
  name: 'exchange.start-submission',
  method: 'POST',
  path: '/submissions',
  access: 'exchange.submit',
  summary: 'Begin to send a file; its bytes follow in pieces. Without `period` the one that waits longest',
  body: z.object({
    datasetId: z.uuid(),
    period: z.string().trim().min(1).max(200).optional(),
    fileName: z.string().trim().min(1).max(255),
    sizeBytes: z
      .number()
      .int()
      .positive()
      .max(2 * 1024 ** 3),
  }),
  response: z.object({
    id: z.uuid(),
    periodKey: z.string(),
    occurrenceId: z.uuid().nullable(),
    chunkBytes: z.number(),
    receivedBytes: z.number(),
    version: z.number(),
  }),
});

export const uploadChunkEndpoint = endpoint({
  name: 'exchange.upload-chunk',
  method: 'PUT',
  path: '/submissions/:id/content',
  access: 'exchange.submit',
  summary:
    'The next piece of the file, beginning at `offset` = receivedBytes. A piece that is there already changes nothing',
  params: Id,
  query: z.object({ offset: z.coerce.number().int().min(0) }),
  upload: true,
  response: z.object({ receivedBytes: z.number(), sizeBytes: z.number() }),
});

export const completeUploadEndpoint = endpoint({
  name: 'exchange.complete-upload',
  method: 'POST',
  path: '/submissions/:id/complete',
  access: 'exchange.submit',
  summary: 'All bytes are sent: checks the hash and begins to check the rows in the background',
  params: Id,
  body: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  response: Moved,
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

export const cancelSubmissionEndpoint = endpoint({
  name: 'exchange.cancel-submission',
  method: 'POST',
  path: '/submissions/:id/cancel',
  access: 'exchange.submit',
  summary: 'Give up before confirming; file and rows are removed',
  params: Id,
  response: Moved,
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

export const confirmMappingEndpoint = endpoint({
  name: 'exchange.confirm-mapping',
  method: 'POST',
  path: '/submissions/:id/mapping',
  access: 'exchange.submit',
  summary: 'Confirm or correct the columns; remembered for the sender, then the rows are checked',
  params: Id,
  body: Versioned.extend({
    columns: z.array(z.object({ key: z.string(), index: z.number().int().min(0).nullable() })),
  }),
  response: Moved,
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

export const repairSubmissionEndpoint = endpoint({
  name: 'exchange.repair-submission',
  method: 'POST',
  path: '/submissions/:id/repair',
  access: 'exchange.submit',
  summary:
    'Put right every cell with this kind of issue (such as the lost leading 0), or take that back with `undo`; then check again',
  params: Id,
  body: Versioned.extend({
    code: z.string().max(60),
    column: z.string().max(60),
    undo: z.boolean().default(false),
  }),
  response: Moved,
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

export const confirmSubmissionEndpoint = endpoint({
  name: 'exchange.confirm-submission',
  method: 'POST',
  path: '/submissions/:id/confirm',
  access: 'exchange.submit',
  summary:
    'State the list: all rows, or only the good ones. Gives the receipt and hands over the work it proves',
  params: Id,
  body: Versioned.extend({ rows: z.enum(['all', 'good']) }),
  response: Moved.extend({
    receiptNo: z.string(),
    sha256: z.string(),
    rows: z.number(),
    confirmedAt: z.iso.datetime(),
    timeliness: SubmissionTimelinessSchema,
    /** The occurrence was handed over with it. */
    handedOver: z.boolean(),
  }),
});

export const acceptSubmissionEndpoint = endpoint({
  name: 'exchange.accept-submission',
  method: 'POST',
  path: '/submissions/:id/accept',
  access: 'exchange.receive',
  summary: 'The recipient accepts the list, and with it the work it proves',
  params: Id,
  body: Versioned,
  response: Moved,
});

export const returnSubmissionEndpoint = endpoint({
  name: 'exchange.return-submission',
  method: 'POST',
  path: '/submissions/:id/return',
  access: 'exchange.receive',
  summary: 'The recipient gives the list back with the reason',
  params: Id,
  body: Versioned.extend({ reason: z.string().trim().min(1).max(2000) }),
  response: Moved,
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

export const SUBMISSION_ENDPOINTS: readonly Endpoint[] = [
  startSubmissionEndpoint,
  uploadChunkEndpoint,
  completeUploadEndpoint,
  listSubmissionsEndpoint,
  exportSubmissionsEndpoint,
  getSubmissionEndpoint,
  showProgressEndpoint,
  cancelSubmissionEndpoint,
  showMappingEndpoint,
  confirmMappingEndpoint,
  listRowsEndpoint,
  listIssuesEndpoint,
  repairSubmissionEndpoint,
  listChangesEndpoint,
  confirmSubmissionEndpoint,
  acceptSubmissionEndpoint,
  returnSubmissionEndpoint,
  downloadReceiptEndpoint,
  downloadRejectedEndpoint,
  exportRowsEndpoint,
];
