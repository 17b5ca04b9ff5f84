import { FIGURE_STATES } from '@ansinh/domain/coverage';
import { z } from 'zod';
import { FigureFlagSchema, MonthSchema, UnitKeySchema, UnitRefSchema } from './figures.schemas.ts';

export const FigureStateSchema = z.enum(FIGURE_STATES);
/** register: counted from the registers; estimate: figures of a month that is not over. */
export const FigureSourceSchema = z.enum(['typed', 'import', 'register', 'estimate']);

/** Where figures came from, in words: file, registers counted, formula. */
export const ProvenanceSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);

export const FigureCellSchema = z.object({
  unit: UnitKeySchema,
  /** Base series, e.g. "bhyt-nguoi". */
  series: z.string().max(80),
  value: z.int().min(0).max(1_000_000_000),
});
export type FigureCell = z.output<typeof FigureCellSchema>;

/** One line of a list of monthly figures. Instants and days ISO. */
export const SubmissionRowSchema = z.object({
  id: z.uuid(),
  unit: UnitRefSchema,
  month: MonthSchema,
  agency: z.object({ id: z.uuid(), name: z.string() }),
  source: FigureSourceSchema,
  asOf: z.iso.date(),
  estimated: z.boolean(),
  dueOn: z.iso.date().nullable(),
  /** Days after the term; of what was not sent yet, until today. */
  lateDays: z.number(),
  state: FigureStateSchema,
  /** 1 for the first statement; corrections count on. */
  version: z.number(),
  reason: z.string(),
  returnedFor: z.string(),
  cells: z.number(),
  submittedAt: z.string().nullable(),
  acceptedAt: z.string().nullable(),
  /** For the next step: sent back with it, so that nobody overwrites another's change. */
  rowVersion: z.number(),
  /** save, submit, approve, accept, return, correct. */
  abilities: z.array(z.string()),
});
export type SubmissionRow = z.output<typeof SubmissionRowSchema>;

/** A month's figures with everything entered, and the same figures of the month before beside them. */
export const SubmissionDetailSchema = SubmissionRowSchema.extend({
  provenance: ProvenanceSchema,
  /** Units that may be stated: the unit itself and its parts in that month. */
  units: z.array(UnitRefSchema),
  series: z.array(z.object({ code: z.string(), name: z.string(), scheme: z.string() })),
  figures: z.array(
    FigureCellSchema.extend({
      before: z.number().nullable(),
      flags: z.array(FigureFlagSchema),
    }),
  ),
  /** Who did what, oldest first. */
  steps: z.array(z.object({ step: z.string(), at: z.string(), by: z.string() })),
  versions: z.array(
    z.object({ id: z.uuid(), version: z.number(), state: FigureStateSchema, reason: z.string() }),
  ),
});
export type SubmissionDetail = z.output<typeof SubmissionDetailSchema>;

/** What a step answers. */
export const SubmissionMovedSchema = z.object({
  id: z.uuid(),
  state: FigureStateSchema,
  rowVersion: z.number(),
  /** Units above whose figures follow at once; of an acceptance. */
  reached: z.number(),
  differences: z.number(),
});
export type SubmissionMoved = z.output<typeof SubmissionMovedSchema>;

export const FigureDifferenceSchema = z.object({
  id: z.uuid(),
  unit: UnitRefSchema,
  series: z.object({ code: z.string(), name: z.string() }),
  month: MonthSchema,
  counted: z.object({ submissionId: z.uuid(), agency: z.string(), value: z.number(), source: z.string() }),
  other: z.object({ submissionId: z.uuid(), agency: z.string(), value: z.number(), source: z.string() }),
  /** The other less the counted one. */
  difference: z.number(),
  state: z.enum(['open', 'settled']),
  chosen: z.uuid().nullable(),
  reason: z.string(),
  settledBy: z.string().nullable(),
  settledAt: z.string().nullable(),
  rowVersion: z.number(),
  abilities: z.array(z.string()),
});
export type FigureDifference = z.output<typeof FigureDifferenceSchema>;

export const RetentionLineSchema = z.object({
  unit: UnitRefSchema,
  due: z.number().nullable(),
  stayed: z.number().nullable(),
  left: z.number().nullable(),
  /** Percent. */
  rate: z.number().nullable(),
});
export type RetentionLine = z.output<typeof RetentionLineSchema>;
