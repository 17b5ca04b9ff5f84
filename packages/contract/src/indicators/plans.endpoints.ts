import { SPLIT_GRAINS } from '@ansinh/domain/indicators';
import { z } from 'zod';
import { endpoint } from '../platform/endpoint.ts';
import {
  IndicatorCodeSchema,
  MeasuredUnitKeySchema,
  UnitKindSchema,
  YearSchema,
} from './indicators.schemas.ts';
import {
  CellInputSchema,
  MonthWeightsSchema,
  OwnTargetSchema,
  PaceCurveSchema,
  PlanCheckSchema,
  PlanLineSchema,
  PlanMethodSchema,
  PlanRowSchema,
  PlanUnitSchema,
  ProposalMethodSchema,
  TargetPlanSchema,
  YearPartSchema,
} from './plans.schemas.ts';

const Id = z.object({ id: z.uuid() });
const Year = z.coerce.number().pipe(YearSchema);
const Reason = z.string().trim().max(1000);
const Version = z.int();
const Saved = z.object({ id: z.uuid() });

/** What a plan is about. */
const Scope = {
  parent: MeasuredUnitKeySchema,
  partKind: UnitKindSchema,
  indicator: IndicatorCodeSchema,
  year: YearSchema,
};

const Cells = z.array(CellInputSchema).max(5_000);

export const listPlansEndpoint = endpoint({
  name: 'indicators.plans',
  method: 'GET',
  path: '/indicators/plans',
  access: 'indicators.read',
  summary:
    'Plans the caller may see: those of his agency in work, and the issued ones that give something he sees',
  query: z.object({
    unit: MeasuredUnitKeySchema.optional(),
    indicator: IndicatorCodeSchema.optional(),
    year: Year.optional(),
    /** Also replaced and withdrawn ones. */
    all: z.stringbool().default(false),
  }),
  response: z.object({
    items: z.array(PlanLineSchema),
    curves: z.array(PaceCurveSchema),
    abilities: z.array(z.string()),
  }),
});

export const targetsEndpoint = endpoint({
  name: 'indicators.targets',
  method: 'GET',
  path: '/indicators/targets',
  access: 'indicators.read',
  summary:
    'Targets in force of a unit and of the units directly below it for one indicator and year, with how the parts make the whole',
  query: z.object({ unit: MeasuredUnitKeySchema, indicator: IndicatorCodeSchema, year: Year }),
  response: z.object({
    unit: PlanUnitSchema,
    whole: PlanRowSchema.nullable(),
    rows: z.array(PlanRowSchema),
    indicative: z.array(PlanRowSchema),
    check: PlanCheckSchema,
    /** Plans the figures come from. */
    plans: z.array(PlanLineSchema),
  }),
});

export const ownTargetsEndpoint = endpoint({
  name: 'indicators.own-targets',
  method: 'GET',
  path: '/indicators/own-targets',
  access: 'indicators.read',
  summary: 'Targets in force of the units the caller answers for, and whether he has acknowledged them',
  query: z.object({ year: Year }),
  response: z.object({ items: z.array(OwnTargetSchema) }),
});

export const planEndpoint = endpoint({
  name: 'indicators.plan',
  method: 'GET',
  path: '/indicators/plans/:id',
  access: 'indicators.read',
  summary: 'One plan: its rows beside what is reached, the check of its sum, its history',
  params: Id,
  response: TargetPlanSchema,
});

export const savePlanEndpoint = endpoint({
  name: 'indicators.save-plan',
  method: 'POST',
  path: '/indicators/plans',
  access: 'targets.manage',
  summary: 'A new draft (without id), or the figures of one; nothing is stored while a figure cannot be',
  body: z.object({
    id: z.uuid().optional(),
    version: Version.optional(),
    ...Scope,
    method: PlanMethodSchema.exclude(['pack', 'succession']),
    curve: z.string().max(60).default('deu'),
    weights: MonthWeightsSchema.optional(),
    note: Reason.default(''),
    /** The unit's own figure when no plan above gives it. */
    whole: z.number().nonnegative().max(1e13).nullable().default(null),
    cells: Cells.min(1),
  }),
  response: Saved,
});

export const proposeEndpoint = endpoint({
  name: 'indicators.propose',
  method: 'POST',
  path: '/indicators/propose',
  access: 'targets.manage',
  summary: 'Figures for the parts by a formula, to be adjusted; saves nothing',
  body: z.object({
    ...Scope,
    way: ProposalMethodSchema,
    /** Without it the unit's target in force. */
    whole: z.number().nonnegative().max(1e13).optional(),
    /** Names on the potential list by unit, for the way "potential"; without them the open lists are counted. */
    potential: z
      .array(z.object({ unitKey: MeasuredUnitKeySchema, people: z.int().nonnegative() }))
      .max(5_000)
      .default([]),
  }),
  response: z.object({
    whole: PlanRowSchema.nullable(),
    rows: z.array(PlanRowSchema),
    check: PlanCheckSchema,
  }),
});

export const checkPlanEndpoint = endpoint({
  name: 'indicators.check',
  method: 'POST',
  path: '/indicators/check',
  access: 'indicators.read',
  summary: 'The check of figures that are being written; saves nothing',
  body: z.object({
    ...Scope,
    whole: z.number().nonnegative().max(1e13).nullable().default(null),
    cells: Cells,
  }),
  response: z.object({
    whole: PlanRowSchema.nullable(),
    rows: z.array(PlanRowSchema),
    check: PlanCheckSchema,
  }),
});

export const splitEndpoint = endpoint({
  name: 'indicators.split',
  method: 'GET',
  path: '/indicators/plans/:id/split',
  access: 'indicators.read',
  summary: 'Quarters, months or weeks of one unit of a plan along its curve; the parts make the year exactly',
  params: Id,
  query: z.object({ unit: MeasuredUnitKeySchema, grain: z.enum(SPLIT_GRAINS).default('month') }),
  response: z.object({
    unit: PlanUnitSchema,
    start: z.number(),
    target: z.number(),
    /** people, or hundredths of a point where there is no denominator. */
    measuredIn: z.enum(['unit', 'people', 'hundredths']),
    /** True once issued: the months are those of the decision. */
    fixed: z.boolean(),
    parts: z.array(YearPartSchema),
  }),
});

export const planSheetEndpoint = endpoint({
  name: 'indicators.plan-sheet',
  method: 'GET',
  path: '/indicators/plans/:id/sheet',
  access: 'indicators.read',
  summary: 'The plan as .xlsx, with the months; comes back through import-plan',
  params: Id,
  answersFile: true,
});

export const importPlanEndpoint = endpoint({
  name: 'indicators.import-plan',
  method: 'POST',
  path: '/indicators/import-plan',
  access: 'targets.manage',
  summary: 'Read figures from a table file and check them; saves nothing',
  body: z.object({
    parent: MeasuredUnitKeySchema,
    partKind: UnitKindSchema,
    indicator: IndicatorCodeSchema,
    year: Year,
  }),
  upload: true,
  response: z.object({
    whole: PlanRowSchema.nullable(),
    rows: z.array(PlanRowSchema),
    check: PlanCheckSchema,
    /** Rows of the file that could not be taken, with the sentence why. */
    unread: z.array(z.object({ row: z.number(), text: z.string(), why: z.string() })),
  }),
});

export const adoptPackTargetsEndpoint = endpoint({
  name: 'indicators.adopt-pack-targets',
  method: 'POST',
  path: '/indicators/adopt-pack-targets',
  access: 'targets.manage',
  summary:
    'Take the targets of a regulation pack over as issued plans, digit by digit; nothing is added twice',
  body: z.object({
    pack: z
      .string()
      .max(80)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  }),
  response: z.object({ plans: z.number(), cells: z.number(), skipped: z.array(z.string()) }),
});
