import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';
import {
  ChannelSchema,
  OutcomeSchema,
  RefusalReasonSchema,
  TaskKindSchema,
  TaskSchemeSchema,
  TaskStateSchema,
  VisitConflictSchema,
} from './outreach-words.schemas.ts';

const Ref = z.object({ id: z.uuid(), name: z.string() });
/** Who goes: a unit of the network. */
export const UnitNameSchema = z.object({ key: MeasuredUnitKeySchema, name: z.string() });

/** Whom people can be given to: unit of a collector or collaborator, or id of an organisation's agency as a whole. */
export const HandKeySchema = z.union([MeasuredUnitKeySchema, z.uuid()]);

/** What an office looks for among tasks that need it. */
export const AttentionSchema = z.enum(['overdue-next', 'never-visited', 'unassigned', 'due-soon']);

/** One person shared out, as offices see him. Days and instants ISO. */
export const TaskRowSchema = z.object({
  id: z.uuid(),
  version: z.number().int(),
  kind: TaskKindSchema,
  scheme: TaskSchemeSchema,
  name: z.string().nullable(),
  birthYear: z.number().int().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  commune: z.string(),
  village: z.string(),
  household: z.string().nullable(),
  householdSize: z.number().int(),
  why: z.string(),
  dueOn: z.iso.date().nullable(),
  agency: Ref.nullable(),
  unit: UnitNameSchema.nullable(),
  plannedOn: z.iso.date().nullable(),
  state: TaskStateSchema,
  outcome: OutcomeSchema.nullable(),
  nextOn: z.iso.date().nullable(),
  /** The next visit's day has passed and nobody went. */
  nextOverdue: z.boolean(),
  lastVisitAt: z.string().nullable(),
  visits: z.number().int(),
  closedBecause: z.string().nullable(),
  /** assign, withdraw, record. */
  abilities: z.array(z.string()),
});
export type TaskRow = z.output<typeof TaskRowSchema>;

export const TaskVisitSchema = z.object({
  id: z.uuid(),
  happenedAt: z.string(),
  receivedAt: z.string(),
  by: z.string(),
  outcome: OutcomeSchema,
  nextOn: z.iso.date().nullable(),
  reason: RefusalReasonSchema.nullable(),
  note: z.string(),
  channel: ChannelSchema,
  conflict: VisitConflictSchema.nullable(),
  photo: z.boolean(),
});
export type TaskVisit = z.output<typeof TaskVisitSchema>;

/** A person shared out with everything done for him and everybody who had him. */
export const TaskDetailSchema = TaskRowSchema.extend({
  listEntryId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
  visitList: z.array(TaskVisitSchema),
  hands: z.array(
    z.object({
      agency: z.string(),
      unit: z.string().nullable(),
      from: z.string(),
      givenBy: z.string(),
      reason: z.string(),
      until: z.string().nullable(),
      endedBy: z.string().nullable(),
      endedBecause: z.string().nullable(),
    }),
  ),
});
export type TaskDetail = z.output<typeof TaskDetailSchema>;

/** Somebody who can be given households: a collector, a collaborator, or an organisation as a whole. */
export const HandSchema = z.object({
  key: HandKeySchema,
  name: z.string(),
  agency: Ref,
  /** Null for an organisation as a whole. */
  unitKey: MeasuredUnitKeySchema.nullable(),
  villages: z.array(z.string()),
  /** Households open now. */
  load: z.number().int(),
  people: z.number().int(),
  /** Households he can have open in the span asked about. */
  capacity: z.number().int(),
  joined: z.number().int(),
  ended: z.number().int(),
  /** Smoothed success between 0 and 1. */
  success: z.number(),
});
export type HandOffered = z.output<typeof HandSchema>;

/** A household that can be shared out, with the proposal for it. */
export const SharedHouseholdSchema = z.object({
  key: z.string(),
  villageKey: z.string().nullable(),
  village: z.string(),
  people: z.number().int(),
  /** Entries of the lists, or tasks that have no collector yet. */
  ids: z.array(z.uuid()),
  /** Key of the hand proposed; null: nobody has room. */
  hand: z.string().nullable(),
  because: z.enum(['held', 'area', 'load', 'full']),
});
export type SharedHousehold = z.output<typeof SharedHouseholdSchema>;

/** How a collector works: what is open, what it brought. */
export const CollectorLineSchema = z.object({
  unit: UnitNameSchema,
  kind: z.enum(['collector', 'collaborator']),
  agency: Ref,
  households: z.number().int(),
  open: z.number().int(),
  planned: z.number().int(),
  neverVisited: z.number().int(),
  nextOverdue: z.number().int(),
  done: z.number().int(),
  joined: z.number().int(),
  success: z.number(),
  visits: z.number().int(),
  lastVisitAt: z.string().nullable(),
  capacity: z.object({
    perDay: z.number().int(),
    weekdays: z.array(z.number().int()),
    /** False: the usual measure, nobody has set it for this person. */
    set: z.boolean(),
    version: z.number().int(),
  }),
});
export type CollectorLine = z.output<typeof CollectorLineSchema>;
