import { FIGURE_FLAG_CODES } from '@ansinh/domain/coverage';
import { z } from 'zod';

/** "2026-10". */
export const MonthSchema = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/);

/** "2025:23293" for a territory of a structure, "u:<uuid>" for what people added. */
export const UnitKeySchema = z.string().regex(/^(20\d{2}:\d{2,5}|u:[0-9a-f-]{36})$/);

/** was: on the boundaries of that month; now: on those of today. */
export const FigureViewSchema = z.enum(['was', 'now']);

export const UnitRefSchema = z.object({
  key: UnitKeySchema,
  name: z.string(),
  kind: z.string(),
  /** Two digits of a province, three of a district, five of a commune; null of what is no territory. */
  territoryCode: z.string().nullable(),
});

/** Something to look at; its sentence: `flagSentence`. */
export const FigureFlagSchema = z.object({
  code: z.enum(FIGURE_FLAG_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The target that a figure is measured against. */
export const LineTargetSchema = z.object({
  /** In the indicator's unit: percent of a rate, people otherwise. */
  value: z.number(),
  /** How the document prints it; null where nobody printed it. */
  printed: z.string().nullable(),
  state: z.string(),
  planId: z.uuid().nullable(),
  /** In people, by the present denominator, rounded up. */
  people: z.number().nullable(),
  year: z.number(),
});

export const ForecastSchema = z.object({
  /** December of the year. */
  month: MonthSchema,
  low: z.number(),
  mid: z.number(),
  high: z.number(),
  /** The same in percent; null without a denominator. */
  lowRate: z.number().nullable(),
  midRate: z.number().nullable(),
  highRate: z.number().nullable(),
  /** seasonal: last year's course repeated; drift: the mean monthly change. */
  method: z.enum(['seasonal', 'drift']),
  /** Past forecasts that the interval rests on. */
  errors: z.number(),
  /** Of ten such intervals, how many should hold. */
  confidence: z.number(),
  /** Against the target: yes when the whole interval lies beyond it, no when it lies short of it. */
  reaches: z.enum(['yes', 'no', 'open']).nullable(),
});

/** What a part did to the whole since the month compared with. In people, and in points of a rate; each sums to the whole's change. */
export const ContributionSchema = z.object({
  people: z.number(),
  /** From its own rate having changed. */
  ratePoints: z.number().nullable(),
  /** From its share of the denominator having changed. */
  weightPoints: z.number().nullable(),
});

/** One figure of one unit for one indicator. Rates and targets of rates in percent, distances in percentage points. */
export const CoverageLineSchema = z.object({
  unit: UnitRefSchema,
  indicator: z.string(),
  /** People (or đồng); null when nothing is known for the month. */
  value: z.number().nullable(),
  denominator: z.number().nullable(),
  denominatorYear: z.number().nullable(),
  denominatorEstimated: z.boolean(),
  denominatorSource: z.string().nullable(),
  rate: z.number().nullable(),
  target: LineTargetSchema.nullable(),
  /** What is reached less the target: negative means short of it. Points for a rate, people otherwise. */
  distance: z.number().nullable(),
  /** How many more people are needed; 0 once reached. */
  missing: z.number().nullable(),
  /** People that the pace curve expects by this month; null without a target and a start. */
  expected: z.number().nullable(),
  forecast: ForecastSchema.nullable(),
  /** The month compared with. */
  before: z.number().nullable(),
  change: z.number().nullable(),
  contribution: ContributionSchema.nullable(),
  /** 1 is best; equal figures share a rank; null of what cannot be ranked. */
  rank: z.number().nullable(),
  flags: z.array(FigureFlagSchema),
  /** own: stated for this unit; summed: of its parts; restated: by succession from former units. */
  origin: z.enum(['own', 'summed', 'restated', 'none']),
  estimated: z.boolean(),
  /** The figures are as of this day; null when nothing is known. */
  asOf: z.iso.date().nullable(),
});
export type CoverageLine = z.output<typeof CoverageLineSchema>;

/**
 * A figure of a former unit that no confirmed share divides, or whose successor nobody recorded (`towards` empty). It belongs to the
 * total and to none of the lines.
 */
export const UndividedSchema = z.object({
  from: UnitRefSchema,
  value: z.number(),
  towards: z.array(UnitRefSchema),
});

/** A succession that restated figures went through. */
export const RestatedBySchema = z.object({
  from: UnitRefSchema,
  to: UnitRefSchema,
  part: z.enum(['whole', 'part']),
  /** Percent; null where nobody confirmed it. */
  weight: z.number().nullable(),
  basis: z.string(),
  certainty: z.string(),
  effective: z.iso.date(),
});
