import { z } from 'zod';
import { CommuneSchema, GroupCodeSchema, PlaceSchema } from './statefunded.schemas.ts';

/** One side of a duplicate, as it was seen. */
export const FindingSideSchema = z.object({
  memberId: z.uuid(),
  fullName: z.string(),
  birth: z.string().nullable(),
  birthPrecision: z.enum(['day', 'month', 'year']),
  sex: z.enum(['male', 'female']).nullable(),
  identityNumber: z.string().nullable(),
  bhxhNumber: z.string().nullable(),
  household: z.string().nullable(),
  village: z.string().nullable(),
  place: PlaceSchema,
  group: z.object({ code: GroupCodeSchema, name: z.string() }),
  cardCode: z.string(),
  from: z.iso.date(),
  sent: z.boolean(),
});

export const FINDING_DECISIONS = [
  'keep',
  'keep-other',
  'two-people',
  'add',
  'not-entitled',
  'covered',
] as const;

/** A duplicate or somebody missing, with what was seen, what is proposed, what was decided. */
export const FindingSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['duplicate', 'missing']),
  foundBy: z.enum(['same-person', 'same-number', 'linkage', 'under-six', 'household', 'listed-before']),
  place: PlaceSchema,
  group: z.object({ code: GroupCodeSchema, name: z.string() }),
  sides: z.array(FindingSideSchema),
  /** Of a missing person. */
  person: z
    .object({
      fullName: z.string(),
      birth: z.string().nullable(),
      birthPrecision: z.enum(['day', 'month', 'year']),
      sex: z.enum(['male', 'female']).nullable(),
      ethnicity: z.string().nullable(),
      household: z.string().nullable(),
      village: z.string().nullable(),
    })
    .nullable(),
  /** What put the person here, in words; of a pair what linkage weighed, most telling first. */
  reasons: z.array(z.object({ text: z.string(), weight: z.number().nullable() })),
  score: z.number().nullable(),
  proposal: z.object({ keep: z.uuid(), drop: z.uuid(), rule: z.string(), basis: z.string() }).nullable(),
  state: z.enum(['open', 'settled', 'gone']),
  decision: z.enum(FINDING_DECISIONS).nullable(),
  reason: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  version: z.number(),
  abilities: z.array(z.string()),
});
export type Finding = z.output<typeof FindingSchema>;

export const BirthSchema = z.object({
  id: z.uuid(),
  place: PlaceSchema,
  certificateNo: z.string(),
  registeredOn: z.iso.date(),
  fullName: z.string(),
  /** ISO day; the year alone where personal data are masked. */
  birth: z.string(),
  sex: z.enum(['male', 'female']).nullable(),
  village: z.string().nullable(),
  motherName: z.string().nullable(),
  origin: z.enum(['typed', 'import']),
  listId: z.uuid(),
  sentOn: z.iso.date().nullable(),
  dueOn: z.iso.date().nullable(),
  issuedOn: z.iso.date().nullable(),
  cardRequestId: z.uuid().nullable(),
  cardNumber: z.string().nullable(),
  returnedBecause: z.string().nullable(),
  cardFrom: z.iso.date(),
  cardUntil: z.iso.date().nullable(),
  stage: z.enum(['registered', 'sent', 'issued']),
  taken: z.number().nullable(),
  waited: z.number(),
  isLate: z.boolean(),
  abilities: z.array(z.string()),
});
export type Birth = z.output<typeof BirthSchema>;

export const MoneyLineSchema = z.object({
  commune: CommuneSchema,
  communeName: z.string(),
  group: GroupCodeSchema,
  groupName: z.string(),
  /** People who were paid for in at least one month. */
  people: z.number(),
  personMonths: z.number(),
  /** What the State pays by the decree. */
  amount: z.number(),
  /** What the province adds by its own resolution. */
  province: z.number(),
});
export type MoneyLine = z.output<typeof MoneyLineSchema>;

export const MoneySchema = z.object({
  from: z.string(),
  to: z.string(),
  lines: z.array(MoneyLineSchema),
  /** Month by month, all communes. */
  months: z.array(
    z.object({
      month: z.string(),
      people: z.number(),
      amount: z.number(),
      province: z.number(),
      baseSalary: z.number(),
    }),
  ),
  /** Đồng a person and month by group and stretch of months with the same base salary. */
  rates: z.array(
    z.object({
      group: GroupCodeSchema,
      groupName: z.string(),
      from: z.string(),
      to: z.string(),
      baseSalary: z.number(),
      supportPercent: z.number(),
      amount: z.number(),
      province: z.number(),
      provincePercent: z.number(),
      basis: z.string(),
      certainty: z.string(),
    }),
  ),
  total: z.object({
    people: z.number(),
    personMonths: z.number(),
    amount: z.number(),
    province: z.number(),
  }),
  /** Files the caller's agency owes, with the duty's periods that such a file proves. */
  files: z.array(
    z.object({
      kind: z.enum(['commune', 'insurance', 'department']),
      basis: z
        .object({
          regulationId: z.uuid(),
          regulationCode: z.string(),
          provisionId: z.string(),
          citation: z.string(),
        })
        .nullable(),
      dueDay: z.string(),
      periods: z.array(
        z.object({
          occurrenceId: z.uuid(),
          label: z.string(),
          due: z.iso.date().nullable(),
          state: z.string(),
        }),
      ),
    }),
  ),
});
export type Money = z.output<typeof MoneySchema>;
