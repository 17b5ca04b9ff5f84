import { z } from 'zod';
import { AgencyRefSchema } from '../directory/agency.schemas.ts';
import { DeadlineSchema, RecurrenceSchema, SchedulePolicySchema } from './schedule-policy.schema.ts';
import { ProvisionSchema, RegulationRefSchema, ValidityStateSchema } from './regulations.schemas.ts';

export const DutyStateSchema = z.enum(['draft', 'confirmed', 'rejected', 'replaced']);
export const DutyRoleSchema = z.enum(['lead', 'coordinating', 'recipient', 'executor']);
export const SchemeSchema = z.enum(['BHXH', 'BHYT', 'BHTN']);
export const BindingSchema = z.enum(['order', 'request', 'agreement']);

const Names = z.array(z.string().trim().min(1).max(500)).max(100);

/** What a person may write into a duty. */
export const DutyFieldsSchema = z.object({
  lead: Names,
  coordinating: Names,
  recipient: Names,
  executor: Names,
  action: z.string().trim().max(4000),
  /** Words of the provision; white space is collapsed. */
  quote: z.string().trim().max(8000),
  schemes: z.array(SchemeSchema),
  recurrence: RecurrenceSchema,
  deadline: DeadlineSchema.nullable(),
  deliverable: z.string().trim().max(1000).nullable(),
  binding: BindingSchema,
  note: z.string().trim().max(2000).nullable(),
});

/** Whom a printed name stands for on the document's date. Both null: a person must map it. */
export const DutyPartySchema = z.object({
  role: DutyRoleSchema,
  /** Place within the role, from 0. A printed list ("Sở Y tế, Sở Tài chính") takes one place an agency. */
  ord: z.number().int(),
  printed: z.string(),
  agency: AgencyRefSchema.nullable(),
  group: z.object({ code: z.string(), name: z.string() }).nullable(),
  resolvedBy: z.enum(['alias', 'person', 'none']),
});

export const PersonSchema = z.object({
  /** User id, or the name of a system actor ("system:cli"). */
  id: z.string(),
  /** Null when the caller may not see that person, and for system actors. */
  name: z.string().nullable(),
});

export const DutySchema = DutyFieldsSchema.extend({
  id: z.uuid(),
  regulationId: z.uuid(),
  provisionId: z.string(),
  citation: z.string(),
  /** Stable within the regulation: "d24.1#1". */
  code: z.string(),
  ord: z.number().int(),
  state: DutyStateSchema,
  /** 0 to 1: how sure the machine was; 1 for what a person entered. */
  confidence: z.number(),
  /** Why it was read so, or why it was rejected. */
  why: z.array(z.string()),
  /** What to know before confirming: no-recipient, no-schedule, no-date-in-text, waits-for-event, request-not-order. */
  flags: z.array(z.string()),
  /** Why it cannot be confirmed as it stands; null when it can. `message` in the caller's language. */
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  schedulePolicy: SchedulePolicySchema,
  /** Another duty that asks for the same thing. */
  sameAs: z.uuid().nullable(),
  /** Duties that a split or merge made of this one. */
  replacedBy: z.array(z.uuid()),
  parties: z.array(DutyPartySchema),
  version: z.number().int(),
  changedBy: PersonSchema,
  changedAt: z.iso.datetime({ offset: true }),
  confirmedAt: z.iso.datetime({ offset: true }).nullable(),
  /** edit, confirm, reject, reopen, split, merge, map. */
  abilities: z.array(z.string()),
});

/** One part of a split; what it leaves out it keeps from the duty. `quote` must lie within the duty's quote. */
export const DutyPartFieldsSchema = DutyFieldsSchema.omit({ note: true })
  .partial()
  .required({ action: true, quote: true });

/** A printed name nobody stands behind yet, with where it is used and whom it may mean. */
export const UnresolvedNameSchema = z.object({
  printed: z.string(),
  uses: z.array(
    z.object({
      dutyId: z.uuid(),
      code: z.string(),
      citation: z.string(),
      role: DutyRoleSchema,
      ord: z.number().int(),
    }),
  ),
  candidates: z.array(AgencyRefSchema.extend({ score: z.number() })),
});

/** One clause for the "căn cứ" popover. */
export const ProvisionDetailSchema = ProvisionSchema.extend({
  regulation: RegulationRefSchema.extend({ validity: ValidityStateSchema }),
  /** From the chapter down to the direct parent; `text` are the opening words before its children. */
  parents: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      heading: z.string().nullable(),
      text: z.string(),
      citation: z.string(),
    }),
  ),
  /** Own words and those of everything below, in order. */
  fullText: z.string(),
  dutiesHere: z.array(DutySchema),
});
