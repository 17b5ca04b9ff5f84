import { AssignmentSchema } from '@ansinh/contract/indicators/assignments.schemas';
import { IndicatorSchema, TargetSchema } from '@ansinh/contract/indicators/targets.schemas';
import {
  BindingSchema,
  SchemeSchema,
} from '@ansinh/contract/regulations/duty.schemas';
import { ScopeTerritorySchema, SettlementSchema, RegulationFactsSchema } from '@ansinh/contract/regulations/regulations.schemas';
import { DeadlineSchema, RecurrenceSchema, SchedulePolicySchema } from '@ansinh/contract/regulations/schedule-policy.schema';
import { z } from 'zod';

/** Later capabilities read their own part of a pack; here it only has to be a list of objects. */
const Rows = z.array(z.record(z.string(), z.unknown())).default([]);

/** packs/<id>/pack.json */
export const PackSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  code: z.string().min(1).max(40),
  title: z.string().min(1).max(2000),
  /** Facts the text does not give, or gives wrongly. */
  document: RegulationFactsSchema.partial().default({}),
  scopeTerritory: ScopeTerritorySchema.nullable().default(null),
  schedulePolicy: SchedulePolicySchema.default({}),
  settlements: z.array(SettlementSchema).default([]),
  indicators: z.array(IndicatorSchema).default([]),
  targets: z.array(TargetSchema).default([]),
  /** Who assigns targets to whom. */
  assignments: z.array(AssignmentSchema).default([]),
  datasets: Rows,
});

/** One duty of packs/<id>/duties.json: the shape a reading yields, and what a person settled. */
export const PackDutySchema = z.looseObject({
  id: z.string().min(1).max(200),
  provision: z.string().min(1).max(200),
  lead: z.array(z.string()),
  coordinating: z.array(z.string()),
  recipient: z.array(z.string()),
  executor: z.array(z.string()).default([]),
  action: z.string(),
  quote: z.string(),
  schemes: z.array(SchemeSchema),
  recurrence: RecurrenceSchema,
  deadline: DeadlineSchema.nullable(),
  deliverable: z.string().nullable(),
  binding: BindingSchema,
  confidence: z.number().min(0).max(1).default(1),
  why: z.array(z.string()).default([]),
  schedulePolicy: SchedulePolicySchema.optional(),
  note: z.string().optional(),
  /** Id of another duty of this pack, or "<pack>/<id>". */
  sameAs: z.string().optional(),
});

export type PackFacts = z.output<typeof PackSchema>;
export type PackDuty = z.output<typeof PackDutySchema>;
