import { z } from 'zod';
import { StatedParameterSchema } from '../parameters/parameters.schemas.ts';
import {
  ChannelSchema,
  OutcomeSchema,
  RefusalReasonSchema,
  TaskKindSchema,
  TaskSchemeSchema,
  TaskStateSchema,
  VisitConflictSchema,
} from './outreach-words.schemas.ts';

/** A visit as the phone shows it under its task. Instants ISO. */
export const FieldVisitSchema = z.object({
  id: z.uuid(),
  happenedAt: z.string(),
  outcome: OutcomeSchema,
  nextOn: z.iso.date().nullable(),
  reason: RefusalReasonSchema.nullable(),
  note: z.string(),
  channel: ChannelSchema,
  /** Who went: name of the collector or office. */
  by: z.string(),
  /** Made by the signed-in person. */
  own: z.boolean(),
  photo: z.boolean(),
  /** Set where the visit arrived after its task had gone to another, was withdrawn or done. */
  conflict: VisitConflictSchema.nullable(),
});
export type FieldVisit = z.output<typeof FieldVisitSchema>;

/** One person to visit, with the least the door needs. */
export const FieldTaskSchema = z.object({
  id: z.uuid(),
  version: z.number().int(),
  /** Collector or collaborator who goes: the signed-in one or somebody under him (names in `units`). */
  unitKey: z.string(),
  kind: TaskKindSchema,
  scheme: TaskSchemeSchema,
  /** Null only once the copy was wiped. */
  name: z.string().nullable(),
  birthYear: z.number().int().nullable(),
  address: z.string().nullable(),
  village: z.string(),
  phone: z.string().nullable(),
  /** Same for everybody of a household; null: alone. */
  household: z.string().nullable(),
  householdSize: z.number().int(),
  dueOn: z.iso.date().nullable(),
  /** Why the person is on the list, one Vietnamese sentence. */
  why: z.string(),
  plannedOn: z.iso.date().nullable(),
  /** Day of the next visit, promised or set by the visitor. */
  nextOn: z.iso.date().nullable(),
  state: TaskStateSchema,
  lastOutcome: OutcomeSchema.nullable(),
  /** Newest first. */
  visits: z.array(FieldVisitSchema),
});
export type FieldTask = z.output<typeof FieldTaskSchema>;

/** A task that is no longer in these hands, and why, in words for whom it left. */
export const FieldRemovedSchema = z.object({ id: z.uuid(), sentence: z.string() });

/** Something the collector should read: what became of a visit that came too late, or another's visit to his person. */
export const FieldNoticeSchema = z.object({
  /** Same as long as it says the same. */
  id: z.string(),
  at: z.string(),
  sentence: z.string(),
  /** The task, while it is in these hands. */
  taskId: z.uuid().nullable(),
  visitId: z.uuid().nullable(),
});

/** What the offline calculator reads: dated parameters with their basis (`contract/outreach/field-calculator`). */
export const FieldTariffSchema = z.object({
  /** Same as long as the rows are the same; send it back as `tariff` and rows are left out when nothing changed. */
  key: z.string(),
  /** Null: as the phone has them. */
  rows: z.array(StatedParameterSchema).nullable(),
});
export type FieldTariff = z.output<typeof FieldTariffSchema>;

/** A number of a receipt book that is gone, and since when. */
export const FieldGoneNumberSchema = z.object({
  number: z.number().int(),
  kind: z.enum(['used', 'voided', 'lost', 'spoilt']),
  on: z.iso.date(),
});

/** A receipt book in the collector's own hands: only from such a book can a number be taken without a line and stay single. */
export const FieldBookSchema = z.object({
  id: z.uuid(),
  series: z.string(),
  first: z.number().int(),
  last: z.number().int(),
  issuedOn: z.iso.date(),
  gone: z.array(FieldGoneNumberSchema),
});
export type FieldBook = z.output<typeof FieldBookSchema>;

/** What a phone needs to write receipts without a line. */
export const FieldReceiptsSchema = z.object({
  books: z.array(FieldBookSchema),
  /** What the organisation agreed for amounts other than the tariff. */
  onDifference: z.enum(['refuse', 'reason']),
});
export type FieldReceipts = z.output<typeof FieldReceiptsSchema>;

/** A collector's work as his phone keeps it. */
export const FieldWorkSchema = z.object({
  asOf: z.string(),
  /** Send it back as `since` to be told only what changed. */
  cursor: z.string(),
  /** True: `tasks` is everything, whatever is not in it goes (no cursor was sent, or it is too old). */
  full: z.boolean(),
  me: z.object({
    /** The person and his place in the network; keys of what the phone stores. */
    userId: z.uuid(),
    unitKey: z.string(),
    name: z.string(),
    organisation: z.string(),
  }),
  /** The collector himself and those under him. */
  units: z.array(z.object({ key: z.string(), name: z.string() })),
  tasks: z.array(FieldTaskSchema),
  removed: z.array(FieldRemovedSchema),
  notices: z.array(FieldNoticeSchema),
  tariff: FieldTariffSchema,
  receipts: FieldReceiptsSchema,
  /** Largest photo taken, in bytes. */
  photoLimit: z.number().int(),
});
export type FieldWork = z.output<typeof FieldWorkSchema>;

/** One visit as the phone sends it. `happenedAt` with its offset or Z. */
export const FieldVisitSentSchema = z.object({
  /** Made by the phone when the outcome is tapped; the same visit sent again has the same id. */
  id: z.uuid(),
  taskId: z.uuid(),
  taskVersion: z.number().int(),
  happenedAt: z.iso.datetime({ offset: true }),
  outcome: OutcomeSchema,
  nextOn: z.iso.date().nullable().default(null),
  reason: RefusalReasonSchema.nullable().default(null),
  note: z.string().trim().max(500).default(''),
  channel: ChannelSchema.default('door'),
});
export type FieldVisitSent = z.output<typeof FieldVisitSentSchema>;

/**
 * What became of one visit that was sent. accepted: it counts; duplicate: it was here already, nothing is counted twice; conflict: kept, but
 * its task had gone meanwhile, an office decides; refused: not kept, correct it and send it again under the same id. All but refused may
 * leave the phone.
 */
export const FieldResultSchema = z.object({
  id: z.uuid(),
  status: z.enum(['accepted', 'duplicate', 'conflict', 'refused']),
  sentence: z.string(),
  /** The task as it stands now, while it is in these hands. */
  task: FieldTaskSchema.nullable(),
});
export type FieldResult = z.output<typeof FieldResultSchema>;
