import { DECREASE_REASONS, INCREASE_REASONS, LIST_STATES, VALIDITY_RULES } from '@ansinh/domain/statefunded';
import { z } from 'zod';

export const MonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** "2025:23293". */
export const CommuneSchema = z.string().regex(/^20(24|25):\d+$/);
export const GroupCodeSchema = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(40);
export const ListStateSchema = z.enum(LIST_STATES);
export const IncreaseReasonSchema = z.enum(INCREASE_REASONS);
export const DecreaseReasonSchema = z.enum(DECREASE_REASONS);
export const CheckSchema = z.enum(['pending', 'ok', 'returned']);
export const CertaintySchema = z.enum(['verified', 'secondary', 'unverified']);

/** A group as of a day. */
export const GroupSchema = z.object({
  code: GroupCodeSchema,
  name: z.string(),
  cardCodes: z.array(z.object({ code: z.string(), description: z.string() })),
  /** 3 paid by the budget, 4 supported. */
  payer: z.union([z.literal(3), z.literal(4)]),
  /** The budget's share in percent; null where no dated row stands for the day. */
  supportPercent: z.number().nullable(),
  /** Đồng a person and month that the budget pays; null where a parameter is missing. */
  monthly: z.number().nullable(),
  /** Share of the State where the commune is poor; null: the same there. */
  poorCommunePercent: z.number().nullable(),
  /** What the province adds by its own resolution, in percent of the contribution. */
  provincePercent: z.number(),
  validity: z.enum(VALIDITY_RULES),
  maker: z.enum(['commune', 'school']),
  manager: z.string(),
  basis: z.string(),
  certainty: CertaintySchema,
  note: z.string(),
});
export type Group = z.output<typeof GroupSchema>;

export const PlaceSchema = z.object({ commune: CommuneSchema, name: z.string() });

/** One commune and group in the matrix of a month. */
export const OverviewCellSchema = z.object({
  commune: CommuneSchema,
  group: GroupCodeSchema,
  /** People who stand on the list on the month's last day (today in the current month), cards asked for. */
  people: z.number(),
  /** The month's list, if it was begun. */
  listId: z.uuid().nullable(),
  state: ListStateSchema.nullable(),
  increases: z.number(),
  decreases: z.number(),
  /** No list of the group was ever begun by the commune. */
  isNew: z.boolean(),
  lateDays: z.number(),
});
export type OverviewCell = z.output<typeof OverviewCellSchema>;

export const OverviewSchema = z.object({
  month: MonthSchema,
  dueOn: z.iso.date(),
  communes: z.array(PlaceSchema),
  groups: z.array(GroupSchema),
  cells: z.array(OverviewCellSchema),
  waiting: z.object({ returned: z.number(), toCheck: z.number(), toSend: z.number() }),
  duplicates: z.number(),
  missing: z.number(),
  births: z.number(),
  /** The fee of the month's lists: people who came or left in lists sent for cards. */
  fee: z.object({
    people: z.number(),
    each: z.number().nullable(),
    amount: z.number().nullable(),
    basis: z.string(),
  }),
  /** The caller's own commune, if it makes lists. */
  own: PlaceSchema.nullable(),
  abilities: z.array(z.string()),
});
export type Overview = z.output<typeof OverviewSchema>;

/** A line of a list: somebody who comes (`in`) or leaves (`out`). */
export const ListLineSchema = z.object({
  memberId: z.uuid(),
  side: z.enum(['in', 'out']),
  fullName: z.string(),
  birth: z.string().nullable(),
  birthPrecision: z.enum(['day', 'month', 'year']),
  sex: z.enum(['male', 'female']).nullable(),
  ethnicity: z.string().nullable(),
  identityNumber: z.string().nullable(),
  household: z.string().nullable(),
  village: z.string().nullable(),
  cardCode: z.string(),
  reason: z.string(),
  document: z.string(),
  origin: z.enum(['typed', 'import', 'register', 'birth', 'finding']),
  /** First day; of a leaving the last day. */
  on: z.iso.date(),
  cardUntil: z.iso.date().nullable(),
  check: CheckSchema,
  note: z.string(),
  /** Open duplicates that this line is part of. */
  duplicates: z.number(),
  card: z
    .object({
      id: z.uuid(),
      state: z.string(),
      issuedOn: z.iso.date().nullable(),
      dueOn: z.iso.date().nullable(),
      number: z.string().nullable(),
      returnedBecause: z.string().nullable(),
    })
    .nullable(),
  version: z.number(),
});
export type ListLine = z.output<typeof ListLineSchema>;

export const ListDetailSchema = z.object({
  id: z.uuid(),
  place: PlaceSchema,
  group: GroupSchema,
  month: MonthSchema,
  agency: z.string(),
  managerId: z.uuid().nullable(),
  manager: z.string().nullable(),
  state: ListStateSchema,
  dueOn: z.iso.date(),
  lateDays: z.number(),
  lines: z.array(ListLineSchema),
  standing: z.number(),
  openDuplicates: z.number(),
  steps: z.array(
    z.object({
      step: z.enum(['submit', 'check', 'send', 'card']),
      at: z.string(),
      by: z.string().nullable(),
    }),
  ),
  fee: z.object({ people: z.number(), amount: z.number().nullable() }),
  masked: z.boolean(),
  version: z.number(),
  abilities: z.array(z.string()),
});
export type ListDetail = z.output<typeof ListDetailSchema>;

export const ListMovedSchema = z.object({
  id: z.uuid(),
  state: ListStateSchema,
  version: z.number(),
  /** Lines added, cards asked for, or lines marked, as the step has it. */
  count: z.number(),
});
export type ListMoved = z.output<typeof ListMovedSchema>;

/** Somebody of the register who may be put on the list. */
export const CandidateSchema = z.object({
  personId: z.uuid(),
  fullName: z.string(),
  birth: z.string().nullable(),
  birthPrecision: z.enum(['day', 'month', 'year']),
  sex: z.enum(['male', 'female']).nullable(),
  village: z.string().nullable(),
  identityNumber: z.string().nullable(),
  /** Groups on whose lists the person stands or is being put. */
  listed: z.array(GroupCodeSchema),
});
export type Candidate = z.output<typeof CandidateSchema>;

/** Somebody who stands in the group. */
export const StandingSchema = z.object({
  memberId: z.uuid(),
  fullName: z.string(),
  birth: z.string().nullable(),
  birthPrecision: z.enum(['day', 'month', 'year']),
  village: z.string().nullable(),
  cardCode: z.string(),
  from: z.iso.date(),
  cardUntil: z.iso.date().nullable(),
  isLeaving: z.boolean(),
});
export type StandingMember = z.output<typeof StandingSchema>;

export { DECREASE_REASONS, INCREASE_REASONS };
export type { DecreaseReason, IncreaseReason } from '@ansinh/domain/statefunded';
