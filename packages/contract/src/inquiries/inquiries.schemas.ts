import { INQUIRY_STATES, INQUIRY_STEPS } from '@ansinh/domain/inquiries';
import { z } from 'zod';
import { CertaintySchema } from '../directory/agency.schemas.ts';
import { BasisSchema } from '../obligations/obligations.schemas.ts';

export const InquiryStateSchema = z.enum(INQUIRY_STATES);
export const InquiryStepSchema = z.enum(['ask', ...INQUIRY_STEPS, 'pass']);
export const InquirySideSchema = z.enum(['sent', 'received']);
export const InquiryShowSchema = z.enum(['open', 'overdue', 'to-decide', 'done', 'all']);

const Text = z.string().trim().max(20_000);
const AgencyNameSchema = z.object({ id: z.uuid(), name: z.string() });

/** How a question stands against its term, in working days. */
export const InquiryTimelinessSchema = z.object({
  kind: z.enum(['running', 'overdue', 'on-time', 'late', 'none']),
  days: z.int(),
});

/** One question to one agency, as lists have it. */
export const InquiryRowSchema = z.object({
  inquiryId: z.uuid(),
  subject: z.string(),
  asker: AgencyNameSchema,
  agency: AgencyNameSchema,
  state: InquiryStateSchema,
  askedOn: z.iso.date(),
  dueOn: z.iso.date(),
  answeredOn: z.iso.date().nullable(),
  /** Working days from the question to the answer that stands. */
  takenDays: z.int().nullable(),
  timeliness: InquiryTimelinessSchema,
  wantsExtension: z.boolean(),
});

export const InquiryFileSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  sizeBytes: z.number(),
  /** Set once the answer it belongs to has gone out. */
  eventId: z.uuid().nullable(),
});

export const InquiryEventSchema = z.object({
  id: z.uuid(),
  step: InquiryStepSchema,
  by: z.string(),
  byAgency: AgencyNameSchema,
  at: z.string(),
  note: z.string(),
  /** Of an answer: one text a point. */
  answers: z.array(z.string()).nullable(),
  /** Of a return: indexes of the points that are missing, from 0. */
  points: z.array(z.int()).nullable(),
  dueOn: z.iso.date().nullable(),
});

export const InquiryThreadSchema = InquiryRowSchema.omit({
  subject: true,
  inquiryId: true,
  asker: true,
}).extend({
  wantedExtension: z.object({ dueOn: z.iso.date(), because: z.string() }).nullable(),
  events: z.array(InquiryEventSchema),
  files: z.array(InquiryFileSchema),
  version: z.int(),
  abilities: z.array(z.string()),
});

export const InquiryDetailSchema = z.object({
  id: z.uuid(),
  subject: z.string(),
  items: z.array(z.string()),
  reason: z.string(),
  basis: BasisSchema.nullable(),
  asker: AgencyNameSchema,
  askedBy: z.string(),
  askedOn: z.iso.date(),
  files: z.array(InquiryFileSchema),
  /** One for each agency asked; an agency asked sees its own. */
  threads: z.array(InquiryThreadSchema),
  abilities: z.array(z.string()),
});

/** What the form for a new question needs. */
export const InquiryFormSchema = z.object({
  term: z.object({ days: z.int(), dueOn: z.iso.date(), basis: z.string(), certainty: CertaintySchema }),
  /** Clauses of confirmed regulations; those that speak of giving information come first. */
  clauses: z.array(BasisSchema.extend({ excerpt: z.string(), speaksOfInformation: z.boolean() })),
});

export const AskSchema = z.object({
  subject: z.string().trim().min(1).max(300),
  items: z.array(z.string().trim().min(1).max(2_000)).min(1).max(50),
  reason: z.string().trim().max(2_000).default(''),
  provision: z
    .object({ regulationId: z.uuid(), provisionId: z.string().max(60) })
    .nullable()
    .default(null),
  /** Null: the default term. */
  dueOn: z.iso.date().nullable().default(null),
  agencyIds: z.array(z.uuid()).min(1).max(300),
});

export const AnswerSchema = z.object({ answers: z.array(Text).max(50), note: Text.default('') });

export type InquiryRow = z.output<typeof InquiryRowSchema>;
export type InquiryDetail = z.output<typeof InquiryDetailSchema>;
export type InquiryThread = z.output<typeof InquiryThreadSchema>;
export type InquiryEvent = z.output<typeof InquiryEventSchema>;
export type InquiryFile = z.output<typeof InquiryFileSchema>;
export type InquiryForm = z.output<typeof InquiryFormSchema>;
