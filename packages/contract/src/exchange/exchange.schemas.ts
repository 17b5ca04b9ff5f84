import { SUBMISSION_STATES } from '@ansinh/domain/exchange';
import { z } from 'zod';
import { AgencyRefSchema } from '../directory/agency.schemas.ts';
import { BasisSchema } from '../obligations/obligations.schemas.ts';
import { datasetLayout } from './dataset.schemas.ts';

export const SubmissionStateSchema = z.enum(SUBMISSION_STATES);
export const SubmissionTimelinessSchema = z.enum(['none', 'on_time', 'late']);

/** An occurrence that waits for the list from the caller's agency. */
const WaitingSchema = z.object({
  occurrenceId: z.uuid(),
  periodKey: z.string(),
  periodLabel: z.string(),
  due: z.iso.date().nullable(),
  state: z.string(),
});

/** The newest stated list of a dataset that the caller's agency sent or was sent. */
const LastSubmissionSchema = z.object({
  id: z.uuid(),
  sender: AgencyRefSchema,
  periodKey: z.string(),
  periodLabel: z.string(),
  state: SubmissionStateSchema,
  timeliness: SubmissionTimelinessSchema,
  confirmedAt: z.iso.datetime(),
  rowsGood: z.number(),
});

export const DatasetRowSchema = z.object({
  id: z.uuid(),
  /** D1 … D40, the same list in every regulation. */
  dataset: z.string(),
  title: z.string(),
  titleEn: z.string(),
  basis: BasisSchema,
  dutyId: z.uuid().nullable(),
  cadence: z.string(),
  subject: z.string(),
  layoutId: z.string(),
  feeds: z.array(z.string()),
  /** Who sends and is sent it today; names as printed where nobody is known for them. */
  senders: z.array(AgencyRefSchema),
  recipients: z.array(AgencyRefSchema),
  unresolved: z.array(z.string()),
  waiting: z.array(WaitingSchema),
  /** The next period, not open yet. */
  upcoming: WaitingSchema.nullable(),
  last: LastSubmissionSchema.nullable(),
  /** 'submit': the caller's agency sends it. */
  abilities: z.array(z.enum(['submit', 'receive'])),
});
export type DatasetRow = z.output<typeof DatasetRowSchema>;

export const DatasetSchema = DatasetRowSchema.extend({
  quote: z.string(),
  purpose: z.string(),
  note: z.string().nullable(),
  layout: datasetLayout,
});

/** How far the background work on a file is. `total` 0: not known yet. */
const ProgressSchema = z.object({
  phase: z.enum(['receiving', 'opening', 'checking', 'storing', 'comparing', 'done']),
  done: z.number(),
  total: z.number(),
});

const FailureSchema = z.object({ code: z.string(), message: z.string() });

export const IssueKindSchema = z.object({
  column: z.string().nullable(),
  header: z.string().nullable(),
  code: z.string(),
  text: z.string(),
  count: z.number(),
  /** The product can put right every cell of this kind the same way. */
  repairable: z.boolean(),
  /** The rows are taken all the same. */
  warning: z.boolean(),
});

const DifferenceSchema = z.object({
  added: z.number(),
  removed: z.number(),
  changed: z.number(),
  same: z.number(),
});

export const SubmissionRowSchema = z.object({
  id: z.uuid(),
  datasetId: z.uuid(),
  dataset: z.string(),
  title: z.string(),
  basis: BasisSchema,
  sender: AgencyRefSchema,
  recipients: z.array(AgencyRefSchema),
  occurrenceId: z.uuid().nullable(),
  /** Work of other regulations that ask the sender for this very list: one file proves it too. */
  alsoProves: z.array(
    z.object({
      occurrenceId: z.uuid(),
      basis: BasisSchema,
      due: z.iso.date().nullable(),
      timeliness: SubmissionTimelinessSchema,
    }),
  ),
  periodKey: z.string(),
  periodLabel: z.string(),
  revision: z.number(),
  /** A later list took its place. */
  replacedBy: z.uuid().nullable(),
  state: SubmissionStateSchema,
  door: z.enum(['web', 'api', 'cli', 'folder', 'loader', 'register']),
  fileName: z.string(),
  rowsTotal: z.number().nullable(),
  rowsGood: z.number().nullable(),
  rowsBad: z.number().nullable(),
  receiptNo: z.string().nullable(),
  due: z.iso.date().nullable(),
  timeliness: SubmissionTimelinessSchema,
  createdAt: z.iso.datetime(),
  confirmedAt: z.iso.datetime().nullable(),
  version: z.number(),
});
export type SubmissionRow = z.output<typeof SubmissionRowSchema>;

export const SUBMISSION_ABILITIES = [
  'upload',
  'cancel',
  'map',
  'repair',
  'confirm_all',
  'confirm_good',
  'accept',
  'return',
  'export',
  'replace',
] as const;

export const SubmissionSchema = SubmissionRowSchema.extend({
  sizeBytes: z.number(),
  receivedBytes: z.number(),
  sha256: z.string().nullable(),
  progress: ProgressSchema.nullable(),
  failure: FailureSchema.nullable(),
  /** Lists that a file of another list looks like, with how many of their columns it has. */
  likely: z.array(
    z.object({
      datasetId: z.uuid(),
      dataset: z.string(),
      title: z.string(),
      regulationCode: z.string(),
      found: z.number(),
      total: z.number(),
    }),
  ),
  /** How the file was read: its format, the encoding of its text, the sheet. */
  reading: z
    .object({ format: z.string(), encoding: z.string().nullable(), sheet: z.string().nullable() })
    .nullable(),
  issueKinds: z.array(IssueKindSchema),
  /** What was put right in the whole file at the sender's word; each may be taken back before confirming. */
  repairs: z.array(z.object({ column: z.string(), header: z.string(), code: z.string() })),
  replaces: z.uuid().nullable(),
  difference: DifferenceSchema.nullable(),
  confirmedRows: z.enum(['all', 'good']).nullable(),
  confirmedBy: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  returnReason: z.string().nullable(),
  fedAt: z.iso.datetime().nullable(),
  purpose: z.string(),
  columns: z.array(
    z.object({
      key: z.string(),
      header: z.string(),
      kind: z.string(),
      personal: z.boolean(),
      /** What the codes of a column stand for. */
      labels: z.record(z.string(), z.string()),
    }),
  ),
  events: z.array(
    z.object({
      at: z.iso.datetime(),
      kind: z.string(),
      by: z.string(),
      agency: AgencyRefSchema.nullable(),
      reason: z.string().nullable(),
    }),
  ),
  abilities: z.array(z.enum(SUBMISSION_ABILITIES)),
});
export type SubmissionAnswer = z.output<typeof SubmissionSchema>;

export const SubmissionProgressSchema = z.object({
  state: SubmissionStateSchema,
  receivedBytes: z.number(),
  sizeBytes: z.number(),
  progress: ProgressSchema.nullable(),
  version: z.number(),
});

/** Where each column of the layout is in the file, and how that was found. */
export const MappingSchema = z.object({
  format: z.string(),
  encoding: z.string().nullable(),
  sheet: z.string().nullable(),
  /** The file's own columns, with what stands in their first rows. */
  fileColumns: z.array(
    z.object({ index: z.number(), header: z.string(), samples: z.array(z.string().nullable()) }),
  ),
  columns: z.array(
    z.object({
      key: z.string(),
      header: z.string(),
      required: z.boolean(),
      index: z.number().nullable(),
      by: z.enum(['key', 'header', 'alias', 'content', 'remembered', 'person']),
      confidence: z.number(),
    }),
  ),
  /** Required columns that were found nowhere. */
  missing: z.array(z.string()),
  confirmed: z.boolean(),
});

export const ListedRowSchema = z.object({
  row: z.number(),
  key: z.string().nullable(),
  /** In the order of the layout's columns; masked where the caller may not read personal data. */
  values: z.array(z.string().nullable()),
  ok: z.boolean(),
});

export const IssueSchema = z.object({
  row: z.number(),
  column: z.string().nullable(),
  header: z.string().nullable(),
  code: z.string(),
  value: z.string().nullable(),
  text: z.string(),
});

export const ChangeSchema = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  key: z.string().nullable(),
  before: z.array(z.string().nullable()).nullable(),
  after: z.array(z.string().nullable()).nullable(),
});
