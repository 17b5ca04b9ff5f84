import { z } from 'zod';
import { StatedParameterSchema } from '../parameters/parameters.schemas.ts';

/** What a calculation says beside its figures; the sentences are in calculator.words.ts. */
export const CalculatorNoteSchema = z.enum([
  'support-is-least',
  'province-support-unknown',
  'period-keeps-amount',
  'periods-of-household',
  'same-year',
  'no-step-down',
  'minority-as-other',
  'island-as-other',
  'support-ends',
  'ahead-discount',
  'rounding',
]);

const Dong = z.number().int();

/** What a household pays for health insurance. */
export const HouseholdHealthSchema = z.object({
  on: z.iso.date(),
  months: z.number().int(),
  group: z.string(),
  /** `rate`: share of the base contribution this member pays; `monthly`, `amount`: đồng a month and for the period. */
  members: z.array(z.object({ order: z.number().int(), rate: z.number(), monthly: Dong, amount: Dong })),
  total: Dong,
  /** Contribution of one person a month without step-down or support. */
  base: Dong,
  /** What the budget pays for the household and the period. */
  support: Dong,
  figures: z.array(StatedParameterSchema),
  notes: z.array(CalculatorNoteSchema),
});

/** What a person pays for voluntary social insurance: đồng a month before support, support, own part, and for the period. */
export const VoluntaryPensionSchema = z.object({
  on: z.iso.date(),
  months: z.number().int(),
  group: z.string(),
  income: Dong,
  monthly: Dong,
  support: Dong,
  pay: Dong,
  total: Dong,
  contribution: Dong,
  monthsSupported: z.number().int(),
  figures: z.array(StatedParameterSchema),
  notes: z.array(CalculatorNoteSchema),
});
