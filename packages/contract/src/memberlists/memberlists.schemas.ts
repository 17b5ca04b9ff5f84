import { CLOSE_REASONS, LIST_KINDS, LIST_SCHEMES, SCORE_PARTS } from '@ansinh/domain/memberlists';
import { z } from 'zod';

export const ListKindSchema = z.enum(LIST_KINDS);
export const ListSchemeSchema = z.enum(LIST_SCHEMES);
export const ScorePartSchema = z.enum(SCORE_PARTS);
export const ListMonthSchema = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
export const ListCommuneSchema = z.string().regex(/^20(24|25):\d+$/);

/** How far the work on an entry is: nobody has it, shared out, somebody was there, ended. */
export const LIST_WORK = ['none', 'shared', 'contacted', 'done'] as const;
export const ListWorkSchema = z.enum(LIST_WORK);

/** Signs an entry can be found by. */
export const LIST_SIGNS = ['support', 'compulsory', 'household', 'lately', 'age'] as const;
export const ListSignSchema = z.enum(LIST_SIGNS);

/** Facts behind an entry; absent: not there. Dates ISO. */
export const ListReasonsSchema = z.object({
  until: z.string().optional(),
  group: z.string().optional(),
  compulsoryUntil: z.string().optional(),
  support: z.string().optional(),
  score: z.number().optional(),
  parts: z.partialRecord(ScorePartSchema, z.number()).optional(),
});

export const ListEntrySchema = z.object({
  id: z.uuid(),
  kind: ListKindSchema,
  scheme: ListSchemeSchema,
  personId: z.uuid(),
  fullName: z.string(),
  birthYear: z.number().nullable(),
  commune: z.string(),
  communeName: z.string(),
  villageKey: z.string().nullable(),
  villageName: z.string().nullable(),
  household: z.string().nullable(),
  firstMonth: z.string(),
  dueOn: z.string().nullable(),
  reasons: ListReasonsSchema,
  /** Why, in one Vietnamese sentence. */
  why: z.string(),
  closedBecause: z.enum(CLOSE_REASONS).nullable(),
  closedAt: z.iso.datetime().nullable(),
  work: ListWorkSchema,
  outcome: z.string().nullable(),
  /** Organisation that has it, where it was shared out. */
  agency: z.string().nullable(),
});
export type ListEntry = z.output<typeof ListEntrySchema>;

/** The clause a list rests on. */
const ListBasisSchema = z.object({
  regulationId: z.uuid(),
  regulationCode: z.string(),
  provisionId: z.string(),
  citation: z.string(),
});

/** Clauses of the three lists a month, and of the potential; null: no regulation in force asks for it. */
export const ListBasesSchema = z.object({
  listed: ListBasisSchema.nullable(),
  potential: ListBasisSchema.nullable(),
});

export const ListCountSchema = z.object({
  kind: ListKindSchema,
  scheme: ListSchemeSchema,
  people: z.number(),
  /** People on the list of the month before; null: that month was not made. */
  before: z.number().nullable(),
  /** Of them, how many are off it again. */
  closed: z.number(),
});

export const ListUnitSchema = z.object({
  /** Key of the measured unit; null: people whose village is not known. */
  key: z.string().nullable(),
  name: z.string().nullable(),
  kind: z.enum(['commune', 'village']),
  counts: z.array(ListCountSchema),
});

export const ListRunSchema = z.object({
  id: z.uuid(),
  month: z.string(),
  asOf: z.string(),
  commune: z.string().nullable(),
  counts: z.array(
    z.object({
      kind: ListKindSchema,
      scheme: ListSchemeSchema,
      open: z.number(),
      opened: z.number(),
      changed: z.number(),
      closed: z.number(),
    }),
  ),
  settings: z.object({
    reminderDays: z.number(),
    threshold: z.number(),
    weights: z.record(z.string(), z.number()),
    pensionAge: z.object({ male: z.number(), female: z.number() }),
  }),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
});
export type ListRun = z.output<typeof ListRunSchema>;

export const ListSendingSchema = z.object({
  id: z.uuid(),
  month: z.string(),
  commune: z.string(),
  communeName: z.string(),
  recipients: z.array(z.string()),
  state: z.enum(['waiting', 'sent', 'failed']),
  submissionId: z.uuid().nullable(),
  receiptNo: z.string().nullable(),
  people: z.number().nullable(),
  failure: z.string().nullable(),
  purpose: z.string(),
  sentBy: z.string(),
  askedAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
});
