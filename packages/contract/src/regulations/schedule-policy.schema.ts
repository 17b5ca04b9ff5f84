import { z } from 'zod';

export const RecurrenceSchema = z.enum([
  'none',
  'continuous',
  'weekly',
  'monthly',
  'quarterly',
  'semiannual',
  'annual',
  'on-demand',
  'one-off',
  'multi-year',
]);

/** The deadline rule in the words of the text; numbers are checked when the duty is confirmed, with the reason. */
export const DeadlineSchema = z.object({
  rule: z.enum([
    'before',
    'no-later-than',
    'as-of',
    'within',
    'from',
    'period-end',
    'aligned-with',
    'event',
    'either',
    'unspecified',
  ]),
  month: z.number().int().optional(),
  day: z.number().int().optional(),
  quarter: z.number().int().optional(),
  year: z.number().int().optional(),
  /** 1 = "năm sau", the year after the period reported on. */
  yearOffset: z.number().int().min(0).max(10).optional(),
  days: z.number().int().optional(),
  dayKind: z.enum(['calendar', 'working']).optional(),
  /** The event the clock starts with, or what the date is aligned with. */
  anchor: z.string().trim().max(500).optional(),
  raw: z.string().trim().max(1000).default(''),
});

/** What the province settles where the text leaves a choice (SchedulePolicy of the obligations); what is absent stays as preset. */
export const SchedulePolicySchema = z.strictObject({
  dataGraceDays: z.number().int().min(0).max(366).optional(),
  budgetCycle: z
    .object({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) })
    .optional(),
  either: z.enum(['annual', 'semiannual']).optional(),
  unspecified: z.enum(['weekly', 'monthly', 'quarterly', 'semiannual', 'annual', 'none']).optional(),
  daysAfterPeriodEnd: z.number().int().min(0).max(366).optional(),
  shiftToWorkingDay: z.enum(['none', 'next', 'previous']).optional(),
  openLeadDays: z.number().int().min(0).max(366).optional(),
  recurrence: RecurrenceSchema.nullable().optional(),
  deadline: DeadlineSchema.nullable().optional(),
});
