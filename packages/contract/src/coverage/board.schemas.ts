import { z } from 'zod';
import {
  CoverageLineSchema,
  FigureFlagSchema,
  FigureViewSchema,
  ForecastSchema,
  LineTargetSchema,
  MonthSchema,
  RestatedBySchema,
  UndividedSchema,
  UnitKeySchema,
  UnitRefSchema,
} from './figures.schemas.ts';

/** Without `unit`: the top unit the caller sees; without `month`: the newest with figures; without `indicator`: BHYT of the population. */
export const BoardQuerySchema = z.object({
  unit: UnitKeySchema.optional(),
  indicator: z.string().max(80).optional(),
  month: MonthSchema.optional(),
  view: FigureViewSchema.default('now'),
  /** The month that changes are counted from; without it the December before. */
  compare: MonthSchema.optional(),
});

export const BoardIndicatorSchema = z.object({
  code: z.string(),
  name: z.string(),
  scheme: z.string(),
  unit: z.string(),
  direction: z.enum(['up', 'down']),
  aggregation: z.enum(['sum', 'weighted', 'none']),
  /** Base series that are added up. */
  numerator: z.string(),
  denominator: z.string().nullable(),
  certainty: z.string(),
});

/** One look at a unit: its own line for every indicator, and a line for every part for the chosen one. */
export const BoardSchema = z.object({
  unit: UnitRefSchema,
  /** From the province down to the parent. */
  path: z.array(UnitRefSchema),
  /** Structure the parts belong to: "2024" or "2025"; null below communes. */
  structure: z.string().nullable(),
  month: MonthSchema,
  compare: MonthSchema,
  view: FigureViewSchema,
  /** Newest and oldest month with figures, for the choice of month. */
  months: z.object({ from: MonthSchema, to: MonthSchema }),
  indicator: z.string(),
  indicators: z.array(BoardIndicatorSchema),
  own: z.array(CoverageLineSchema),
  parts: z.array(CoverageLineSchema),
  undivided: z.array(UndividedSchema),
  /** What the parts and the undivided rest add up to, and what the unit's own figure is beyond that. */
  sum: z.object({ parts: z.number(), undivided: z.number(), unexplained: z.number() }),
  /** How many parts have a figure for the month. */
  stated: z.number(),
  restatedBy: z.array(RestatedBySchema),
});
export type Board = z.output<typeof BoardSchema>;

export const SeriesQuerySchema = z.object({
  unit: UnitKeySchema,
  indicator: z.string().max(80),
  from: MonthSchema.optional(),
  to: MonthSchema.optional(),
  view: FigureViewSchema.default('now'),
});

export const SeriesSchema = z.object({
  unit: UnitRefSchema,
  indicator: BoardIndicatorSchema,
  view: FigureViewSchema,
  points: z.array(
    z.object({
      month: MonthSchema,
      value: z.number().nullable(),
      denominator: z.number().nullable(),
      rate: z.number().nullable(),
      /** People and percent that the pace curve of the year's target expects. */
      expected: z.number().nullable(),
      expectedRate: z.number().nullable(),
      origin: z.enum(['own', 'summed', 'restated', 'none']),
      estimated: z.boolean(),
      /** Lacks parts that had a figure the month before. */
      incomplete: z.boolean(),
    }),
  ),
  /** By year. */
  targets: z.array(LineTargetSchema),
  forecast: ForecastSchema.nullable(),
  /** Months on their way to the forecast, after the last figure. */
  ahead: z.array(z.object({ month: MonthSchema, low: z.number(), mid: z.number(), high: z.number() })),
  /** Months at whose start the boundaries changed. */
  breaks: z.array(z.object({ month: MonthSchema, basis: z.string() })),
  flags: z.array(FigureFlagSchema),
});
export type Series = z.output<typeof SeriesSchema>;

export const CellQuerySchema = z.object({
  unit: UnitKeySchema,
  /** Base series, e.g. "bhyt-nguoi". */
  series: z.string().max(80),
  month: MonthSchema,
  view: FigureViewSchema.default('now'),
});

/** Where one number comes from. */
export const CellSchema = z.object({
  unit: UnitRefSchema,
  series: z.string(),
  month: MonthSchema,
  value: z.number().nullable(),
  origin: z.enum(['own', 'summed', 'restated', 'none']),
  /** Everything ever stated for this unit and month, newest first. */
  versions: z.array(
    z.object({
      submissionId: z.uuid(),
      version: z.number(),
      value: z.number(),
      state: z.string(),
      source: z.string(),
      agency: z.string(),
      asOf: z.iso.date(),
      estimated: z.boolean(),
      counts: z.boolean(),
      reason: z.string().nullable(),
      at: z.string(),
      provenance: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  /** What it is summed from. */
  parts: z.array(z.object({ unit: UnitRefSchema, value: z.number().nullable(), estimated: z.boolean() })),
  partsMore: z.number(),
  /** What former units brought. */
  restatedFrom: z.array(z.object({ unit: UnitRefSchema, value: z.number(), by: z.array(RestatedBySchema) })),
});
export type Cell = z.output<typeof CellSchema>;
