import { z } from 'zod';
import { CertaintySchema } from '../directory/agency.schemas.ts';

/** One value for one period. `value` as the law writes it; `number` when it is a plain number. */
export const ParameterSchema = z.object({
  name: z.string(),
  from: z.iso.date(),
  /** Last day; null while in force. */
  to: z.iso.date().nullable(),
  value: z.string(),
  number: z.number().nullable(),
  unit: z.string(),
  basis: z.string(),
  certainty: CertaintySchema,
  note: z.string(),
  /** Rises with every change of the row. */
  version: z.number().int(),
});

/** What a parameter says, apart from how the row is kept. */
export const StatedParameterSchema = ParameterSchema.pick({
  name: true,
  from: true,
  to: true,
  value: true,
  unit: true,
  basis: true,
  certainty: true,
});

/** What a corrected row said before, and why it no longer does. */
export const EarlierParameterSchema = ParameterSchema.extend({
  reason: z.string(),
  /** The person, or the name of the system that corrected it. */
  replacedBy: z.string(),
  replacedAt: z.iso.datetime(),
});

/** Kinds of days that differ from the week; only working-swap is a working day. */
export const HolidayKindSchema = z.enum(['statutory', 'compensation', 'working-swap']);

export const HolidaySchema = z.object({
  day: z.iso.date(),
  kind: HolidayKindSchema,
  name: z.string(),
  basis: z.string(),
  certainty: CertaintySchema,
  note: z.string(),
});
