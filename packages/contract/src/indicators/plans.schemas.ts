import { PLAN_STATES, PLAN_STEPS, PROPOSAL_METHODS, TARGET_ISSUE_CODES } from '@ansinh/domain/indicators';
import { z } from 'zod';
import { CertaintySchema } from '../directory/agency.schemas.ts';
import {
  CatalogueIndicatorSchema,
  IndicatorCodeSchema,
  MeasuredUnitKeySchema,
  UnitKindSchema,
  YearSchema,
} from './indicators.schemas.ts';

export const PlanStateSchema = z.enum(PLAN_STATES);
export const PlanStepSchema = z.enum(PLAN_STEPS);
export const ProposalMethodSchema = z.enum(PROPOSAL_METHODS);
/** How the figures of a plan came about. */
export const PlanMethodSchema = z.enum(['pack', 'typed', 'import', ...PROPOSAL_METHODS, 'succession']);

/** Twelve whole weights, January first: how much of the year's growth each month should bring. */
export const MonthWeightsSchema = z
  .array(z.int().min(0).max(1_000))
  .length(12)
  .refine((weights) => weights.some((weight) => weight > 0));

export const PlanUnitSchema = z.object({
  key: MeasuredUnitKeySchema,
  name: z.string(),
  kind: UnitKindSchema,
});

/** Its sentence: `targetIssueSentence`. refuse: cannot be saved; confirm: a person says it is meant; note: worth knowing. */
export const TargetIssueSchema = z.object({
  code: z.enum(TARGET_ISSUE_CODES),
  weight: z.enum(['refuse', 'confirm', 'note']),
  unitKey: MeasuredUnitKeySchema.nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** How the parts stand to the whole: in the indicator's unit (points of a rate) and in people, and what the difference comes from. */
export const SumOfPartsSchema = z.object({
  whole: z.number().nullable(),
  parts: z.number().nullable(),
  difference: z.number().nullable(),
  wholePeople: z.number().nullable(),
  partsPeople: z.number().nullable(),
  differencePeople: z.number().nullable(),
  cause: z
    .object({ missing: z.number(), denominators: z.number(), rates: z.number(), rounding: z.number() })
    .nullable(),
});

/** What a person writes for one unit. */
export const CellInputSchema = z.object({
  unitKey: MeasuredUnitKeySchema,
  value: z.number().nonnegative().max(1e13),
  /** As the decision prints it. */
  printed: z.string().trim().max(60).nullable().default(null),
  note: z.string().trim().max(500).default(''),
});

/** One row of a plan: the figure, and what it is looked at beside. Rates in percent, else in the indicator's unit. */
export const PlanRowSchema = z.object({
  unit: PlanUnitSchema,
  /** Null: no target given (yet). */
  value: z.number().nullable(),
  printed: z.string().nullable(),
  provision: z.string(),
  operative: z.boolean(),
  note: z.string(),
  /** Least head-count that reaches it. */
  people: z.number().nullable(),
  denominator: z
    .object({ value: z.number(), year: z.number(), estimated: z.boolean(), source: z.string() })
    .nullable(),
  reached: z.number().nullable(),
  reachedPeople: z.number().nullable(),
  /** Month the reached figure stands for: "2026-10". */
  reachedMonth: z.string().nullable(),
  /** Target of the year before. */
  before: z.number().nullable(),
  /** How many more people can take part at all; null where that is not known. */
  headroom: z.number().nullable(),
  acknowledged: z.object({ by: z.string(), at: z.string(), note: z.string() }).nullable(),
});

export const PlanCheckSchema = z.object({ sum: SumOfPartsSchema, issues: z.array(TargetIssueSchema) });

/** A plan in a list, or in the history of one. */
export const PlanLineSchema = z.object({
  id: z.uuid(),
  parent: PlanUnitSchema,
  partKind: UnitKindSchema.nullable(),
  indicator: z.object({ code: IndicatorCodeSchema, name: z.string(), unit: z.string() }),
  year: YearSchema,
  assigner: z.string(),
  state: PlanStateSchema,
  method: PlanMethodSchema,
  decisionNumber: z.string().nullable(),
  decisionDate: z.iso.date().nullable(),
  regulation: z.string().nullable(),
  provision: z.string().nullable(),
  certainty: CertaintySchema,
  revision: z.number(),
  reason: z.string(),
  issuedAt: z.string().nullable(),
  cells: z.number(),
  acknowledged: z.number(),
});

export const TargetPlanSchema = PlanLineSchema.omit({
  indicator: true,
  cells: true,
  acknowledged: true,
}).extend({
  indicator: CatalogueIndicatorSchema,
  source: z.string(),
  curve: z.string(),
  weights: MonthWeightsSchema,
  replaces: z.uuid().nullable(),
  /** The unit's own figure: what the parts should make. From the same paper, else from the plan one level up. */
  whole: PlanRowSchema.nullable(),
  /** Where the whole comes from when it is not in this plan. */
  wholeFrom: z.object({ planId: z.uuid(), decisionNumber: z.string().nullable() }).nullable(),
  rows: z.array(PlanRowSchema),
  /** Figures of the same paper that are kept but not followed. */
  indicative: z.array(PlanRowSchema),
  check: PlanCheckSchema,
  /** All plans for the same unit, kind of parts, indicator and year, newest first. */
  history: z.array(PlanLineSchema),
  /** Clauses that name the assigner. */
  rules: z.array(z.object({ citation: z.string(), periods: z.array(z.string()), note: z.string() })),
  created: z.object({ by: z.string(), at: z.string() }),
  approved: z.object({ by: z.string(), at: z.string() }).nullable(),
  issued: z.object({ by: z.string(), at: z.string() }).nullable(),
  frozen: z.object({ by: z.string(), at: z.string() }).nullable(),
  version: z.number(),
  /** Steps the caller may take now: save, withdraw, approve, issue, revise, freeze, reopen. */
  abilities: z.array(PlanStepSchema),
});

/** One stretch of a year. Numbers in people; in hundredths of a point for rates without denominator. */
export const YearPartSchema = z.object({
  key: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  add: z.number(),
  level: z.number(),
});

export const PaceCurveSchema = z.object({
  code: z.string(),
  name: z.string(),
  weights: MonthWeightsSchema,
  note: z.string(),
  certainty: CertaintySchema,
});

/** A target of the caller's own unit. */
export const OwnTargetSchema = z.object({
  planId: z.uuid(),
  unit: PlanUnitSchema,
  indicator: z.object({ code: IndicatorCodeSchema, name: z.string(), unit: z.string() }),
  year: YearSchema,
  value: z.number(),
  printed: z.string().nullable(),
  people: z.number().nullable(),
  reached: z.number().nullable(),
  reachedPeople: z.number().nullable(),
  reachedMonth: z.string().nullable(),
  assigner: z.string(),
  decisionNumber: z.string().nullable(),
  decisionDate: z.iso.date().nullable(),
  note: z.string(),
  acknowledged: z.object({ by: z.string(), at: z.string(), note: z.string() }).nullable(),
  mayAcknowledge: z.boolean(),
});
