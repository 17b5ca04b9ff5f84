import { z } from 'zod';

/** Figures as somebody stated them, accepted already. */
export const LoadedStatementSchema = z.object({
  unitKey: z.string(),
  month: z.string(),
  agencyCode: z.string(),
  asOf: z.iso.date(),
  sentOn: z.iso.date(),
  dueOn: z.iso.date().nullable(),
  estimated: z.boolean(),
  version: z.number().int(),
  reason: z.string(),
  provenance: z.record(z.string(), z.string()),
  /** Unit, series, figure. */
  cells: z.array(z.tuple([z.string(), z.string(), z.number().int().min(0)])),
});

export type LoadedStatement = z.output<typeof LoadedStatementSchema>;
