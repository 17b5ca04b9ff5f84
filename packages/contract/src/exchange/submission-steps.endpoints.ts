import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { SubmissionStateSchema, SubmissionTimelinessSchema } from './exchange.schemas.ts';

const Id = z.object({ id: z.uuid() });
const Versioned = z.object({ version: z.number().int() });
const Moved = z.object({ id: z.uuid(), state: SubmissionStateSchema, version: z.number() });

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

export const cancelSubmissionEndpoint = endpoint({
  name: 'exchange.cancel-submission',
  method: 'POST',
  path: '/submissions/:id/cancel',
  access: 'exchange.submit',
  summary: 'Give up before confirming; file and rows are removed',
  params: Id,
  response: Moved,
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

/** What moves a submission on: its sender up to the statement, then its recipient. */
export const SUBMISSION_STEP_ENDPOINTS: readonly Endpoint[] = [
  startSubmissionEndpoint,
  uploadChunkEndpoint,
  completeUploadEndpoint,
  cancelSubmissionEndpoint,
  confirmMappingEndpoint,
  repairSubmissionEndpoint,
  confirmSubmissionEndpoint,
  acceptSubmissionEndpoint,
  returnSubmissionEndpoint,
];
