import { COORDINATION_STATES, OCCURRENCE_STATES, TIMELINESS } from '@ansinh/domain/obligations';
import { z } from 'zod';

export const OccurrenceStateSchema = z.enum(OCCURRENCE_STATES);
export const TimelinessSchema = z.enum(TIMELINESS);
export const CoordinationStateSchema = z.enum(COORDINATION_STATES);

/** An agency as it was called on the day the record speaks of; `presentName` only when it is called otherwise today. */
export const PartyNameSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  presentName: z.string().nullable(),
});
export type PartyName = z.infer<typeof PartyNameSchema>;

/** The clause something rests on: enough to show "KT25 · Đ24.1" and to open its words. */
export const BasisSchema = z.object({
  regulationId: z.uuid(),
  regulationCode: z.string(),
  provisionId: z.string(),
  citation: z.string(),
});
export type Basis = z.infer<typeof BasisSchema>;

/** One line of a list of occurrences. Dates ISO. */
export const OccurrenceRowSchema = z.object({
  id: z.uuid(),
  dutyId: z.uuid(),
  action: z.string(),
  deliverable: z.string().nullable(),
  basis: BasisSchema,
  lead: PartyNameSchema,
  recipients: z.array(PartyNameSchema),
  periodKey: z.string(),
  periodLabel: z.string(),
  due: z.iso.date().nullable(),
  state: OccurrenceStateSchema,
  timeliness: TimelinessSchema,
  /** In whose hands the work lies; null once it is done. */
  holder: PartyNameSchema.nullable(),
  version: z.number(),
  /** Verbs the caller may use now. */
  abilities: z.array(z.string()),
});
export type OccurrenceRow = z.infer<typeof OccurrenceRowSchema>;

export const DerivationSchema = z.object({
  basis: z.enum(['text', 'configured', 'unverified']),
  steps: z.array(z.object({ rule: z.string(), text_vi: z.string(), text_en: z.string() })),
});

export const PartSchema = z.object({
  agency: PartyNameSchema,
  state: CoordinationStateSchema,
  askedAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  due: z.iso.date().nullable(),
  note: z.string().nullable(),
  abilities: z.array(z.string()),
});

export const EvidenceSchema = z.object({
  id: z.uuid(),
  agency: PartyNameSchema,
  kind: z.enum(['file', 'note', 'link']),
  title: z.string(),
  body: z.string().nullable(),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  sizeBytes: z.number().nullable(),
  linkKind: z.string().nullable(),
  linkId: z.string().nullable(),
  sha256: z.string(),
  revision: z.number(),
  /** Earlier revisions, newest first. */
  earlier: z.array(
    z.object({ id: z.uuid(), revision: z.number(), sha256: z.string(), createdAt: z.string() }),
  ),
  createdAt: z.string(),
  createdBy: z.string(),
  /** How many occurrences it proves. */
  uses: z.number(),
  abilities: z.array(z.string()),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

export const OccurrenceEventSchema = z.object({
  seq: z.number(),
  at: z.string(),
  kind: z.string(),
  fromState: z.string().nullable(),
  toState: z.string().nullable(),
  actor: z.string(),
  agencyName: z.string().nullable(),
  reason: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
});

export const CommentSchema = z.object({
  id: z.uuid(),
  author: z.string(),
  agencyName: z.string(),
  body: z.string(),
  createdAt: z.string(),
});

/** Everything about one occurrence. Durations in milliseconds. */
export const OccurrenceSchema = OccurrenceRowSchema.extend({
  regulation: z.object({
    id: z.uuid(),
    code: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    issuedOn: z.iso.date().nullable(),
  }),
  quote: z.string(),
  binding: z.enum(['order', 'request', 'agreement']),
  schemes: z.array(z.string()),
  scheduledOn: z.iso.date().nullable(),
  opensOn: z.iso.date(),
  dataAsOf: z.iso.date().nullable(),
  derivation: DerivationSchema,
  coordinating: z.array(PartyNameSchema),
  parts: z.array(PartSchema),
  evidence: z.array(EvidenceSchema),
  /** Other occurrences that the same evidence may satisfy. */
  sharedCandidates: z.array(
    z.object({
      id: z.uuid(),
      action: z.string(),
      basis: BasisSchema,
      due: z.iso.date().nullable(),
      state: OccurrenceStateSchema,
    }),
  ),
  events: z.array(OccurrenceEventSchema),
  comments: z.array(CommentSchema),
  clocks: z.object({ inPresentHandsMs: z.number(), inAllMs: z.number() }),
  submittedAt: z.string().nullable(),
  acceptedAt: z.string().nullable(),
  returns: z.number(),
});
export type Occurrence = z.infer<typeof OccurrenceSchema>;

/** One heap of the desk: how many in all, and the first few. */
export const DeskHeapSchema = z.object({ count: z.number(), items: z.array(OccurrenceRowSchema) });

export const DeskSchema = z.object({
  on: z.iso.date(),
  /** Mine, open and due within 30 days. */
  dueSoon: DeskHeapSchema,
  overdue: DeskHeapSchema,
  returned: DeskHeapSchema,
  /** Mine, waiting for coordinating agencies or for the recipient. */
  waitingForOthers: DeskHeapSchema,
  /** Handed over to my agency and not decided. */
  toAccept: DeskHeapSchema,
  /** My agency's part in others' work. */
  myParts: DeskHeapSchema,
  unreadNotices: z.number(),
});
export type Desk = z.infer<typeof DeskSchema>;

export const CalendarDaySchema = z.object({
  day: z.iso.date(),
  total: z.number(),
  overdue: z.number(),
  done: z.number(),
  items: z.array(
    z.object({
      id: z.uuid(),
      action: z.string(),
      leadShortName: z.string(),
      basis: BasisSchema,
      state: OccurrenceStateSchema,
      timeliness: TimelinessSchema,
    }),
  ),
});
export type CalendarDay = z.infer<typeof CalendarDaySchema>;

export const MatrixCellSchema = z.object({
  row: z.string(),
  column: z.string(),
  onTime: z.number(),
  late: z.number(),
  overdue: z.number(),
  open: z.number(),
  /** Whole percentages of what is decided, adding up to 100; null while nothing is. */
  percent: z.object({ onTime: z.number(), late: z.number(), overdue: z.number() }).nullable(),
});
export type MatrixCell = z.infer<typeof MatrixCellSchema>;

export const MatrixSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  by: z.enum(['duty', 'period']),
  rows: z.array(z.object({ key: z.string(), agency: PartyNameSchema })),
  columns: z.array(z.object({ key: z.string(), title: z.string(), basis: BasisSchema.nullable() })),
  cells: z.array(MatrixCellSchema),
});
export type Matrix = z.infer<typeof MatrixSchema>;

/** A reminder, an escalation or a message, as its receiver reads it. */
export const NoticeSchema = z.object({
  id: z.uuid(),
  kind: z.string(),
  text: z.object({ vi: z.string(), en: z.string() }),
  occurrenceId: z.uuid().nullable(),
  /** Page it speaks of, where that is no duty. */
  path: z.string().nullable(),
  createdAt: z.string(),
  read: z.boolean(),
  mailState: z.enum(['none', 'queued', 'sent', 'failed']),
});
export type Notice = z.infer<typeof NoticeSchema>;

export const SavedViewSchema = z.object({
  id: z.uuid(),
  page: z.string(),
  name: z.string(),
  query: z.string(),
});
export type SavedView = z.infer<typeof SavedViewSchema>;

export const CalendarFeedSchema = z.object({
  id: z.uuid(),
  scope: z.enum(['agency', 'person']),
  createdAt: z.string(),
});
export type CalendarFeed = z.infer<typeof CalendarFeedSchema>;
