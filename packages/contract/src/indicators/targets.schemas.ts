import { z } from 'zod';
import { SchemeSchema } from '../regulations/duty.schemas.ts';

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A measure that targets are set for, as a pack lists it. `basis` is the clause that names it. */
export const IndicatorSchema = z.strictObject({
  code,
  name: z.string().min(1),
  scheme: SchemeSchema,
  unit: z.string().min(1),
  group: z.string().min(1),
  direction: z.enum(['up', 'down']),
  basis: z.string().min(1),
  note: z.string().optional(),
});

/**
 * One figure a regulation sets for an area and a year. `printed` is what was signed, never rewritten; `value` is that number.
 * `operative` is false where another figure of the same document is the one that is followed: both are kept.
 */
export const TargetSchema = z.strictObject({
  scheme: SchemeSchema,
  indicator: code,
  /** As the document prints it. */
  area: z.string().min(1),
  /** Code of the territory in the structure of the document's day; null for the whole province and for areas without one. */
  areaCode: z
    .string()
    .regex(/^\d{2,5}$/)
    .nullable(),
  year: z.int().min(2000).max(2100),
  value: z.number().nonnegative(),
  unit: z.string().min(1),
  group: z.string().min(1),
  basis: z.string().min(1),
  printed: z.string().min(1),
  operative: z.boolean(),
  note: z.string().optional(),
});

export type Target = z.output<typeof TargetSchema>;
