import { PUPIL_REASONS, PUPIL_STATES, PUPIL_TERMS } from '@ansinh/domain/pupils';
import { z } from 'zod';
import { CommuneKeySchema } from '../cards/cards.schemas.ts';

export const SchoolYearSchema = z.string().regex(/^20\d{2}-20\d{2}$/);
export const PupilStateSchema = z.enum(PUPIL_STATES);
export const PupilReasonSchema = z.enum(PUPIL_REASONS);
export const PupilTermSchema = z.literal([...PUPIL_TERMS]);

/** Pupils of a class, school or all schools: whole = insured + waiting + missing. */
export const PupilCountsSchema = z.object({
  pupils: z.number(),
  insured: z.number(),
  waiting: z.number(),
  missing: z.number(),
  /** 0 to 1; null where there are no pupils. */
  share: z.number().nullable(),
  /** Insured by object code of the card; "" where the register does not say. */
  groups: z.record(z.string(), z.number()),
  /** Not insured, by why. */
  reasons: z.record(z.string(), z.number()),
  /** Đồng: what those who pay through the school would pay for a year today, what was collected, what the State pays with it. */
  planned: z.number(),
  collected: z.number(),
  stateSupport: z.number(),
  paid: z.number(),
  payers: z.number(),
});
export type PupilCounts = z.output<typeof PupilCountsSchema>;

/** A school's primary health care fund, đồng. */
export const HealthFundSchema = z.object({
  estimate: z.number(),
  allotted: z.number(),
  used: z.number(),
  /** Null until the year is settled. */
  settled: z.number().nullable(),
  left: z.number(),
  refused: z.number(),
});
export type HealthFund = z.output<typeof HealthFundSchema>;

export const SchoolReviewSchema = z.object({
  on: z.iso.date(),
  agency: z.string(),
  pupils: z.number(),
  insured: z.number(),
  met: z.boolean(),
  proposal: z.enum(['none', 'reward', 'remind']),
  note: z.string(),
});

/** A parameter as it was used. */
export const UsedParameterSchema = z.object({
  name: z.string(),
  value: z.string(),
  basis: z.string(),
  certainty: z.enum(['verified', 'secondary', 'unverified']),
});
export type UsedParameter = z.output<typeof UsedParameterSchema>;

/** A school on the board. */
export const SchoolLineSchema = z.object({
  school: z.object({ id: z.uuid(), name: z.string() }),
  /** Null: the school has no roster this year. */
  rosterId: z.uuid().nullable(),
  commune: CommuneKeySchema.nullable(),
  communeName: z.string().nullable(),
  checkedAt: z.string().nullable(),
  counts: PupilCountsSchema,
  fund: HealthFundSchema,
  met: z.boolean(),
  review: SchoolReviewSchema.nullable(),
});
export type SchoolLine = z.output<typeof SchoolLineSchema>;

export const ClassLineSchema = z.object({
  className: z.string(),
  grade: z.number().nullable(),
  counts: PupilCountsSchema,
});
export type ClassLine = z.output<typeof ClassLineSchema>;

/** A school's year: classes, fund, reviews; no pupil. */
export const SchoolDetailSchema = SchoolLineSchema.extend({
  schoolYear: SchoolYearSchema,
  classes: z.array(ClassLineSchema),
  entries: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(['allot', 'use', 'settle']),
      on: z.iso.date(),
      amount: z.number(),
      note: z.string(),
      agency: z.string(),
    }),
  ),
  reviews: z.array(SchoolReviewSchema),
  /** What a pupil pays for each term today. */
  tariff: z.array(
    z.object({
      months: PupilTermSchema,
      whole: z.number(),
      state: z.number(),
      province: z.number(),
      pupil: z.number(),
    }),
  ),
  parameters: z.array(UsedParameterSchema),
  /** The dataset a roster is sent by as a file. */
  datasetId: z.uuid().nullable(),
  /** work (the school's own roster), names (sees pupils), use, allot, settle, review. */
  abilities: z.array(z.string()),
});
export type SchoolDetail = z.output<typeof SchoolDetailSchema>;

/** A pupil as a list shows him: numbers masked. */
export const PupilRowSchema = z.object({
  id: z.uuid(),
  className: z.string(),
  grade: z.number().nullable(),
  fullName: z.string(),
  birth: z.string().nullable(),
  birthPrecision: z.enum(['day', 'month', 'year']),
  sex: z.enum(['male', 'female']).nullable(),
  identityNumber: z.string().nullable(),
  bhxhNumber: z.string().nullable(),
  statedCard: z.string().nullable(),
  commune: CommuneKeySchema.nullable(),
  communeName: z.string().nullable(),
  enrolledOn: z.iso.date().nullable(),
  note: z.string().nullable(),
  matchedBy: z.string().nullable(),
  state: PupilStateSchema,
  why: PupilReasonSchema,
  insuredGroup: z.string().nullable(),
  insuredFrom: z.iso.date().nullable(),
  insuredUntil: z.iso.date().nullable(),
  cardRequestId: z.uuid().nullable(),
  /** Why the request for his card came back. */
  cardReturned: z.string().nullable(),
  paid: z.number(),
  paidUntil: z.iso.date().nullable(),
  version: z.number(),
  /** change, leave, pay, void. */
  abilities: z.array(z.string()),
});
export type PupilRow = z.output<typeof PupilRowSchema>;
