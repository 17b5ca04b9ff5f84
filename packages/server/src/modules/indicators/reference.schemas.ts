import { z } from 'zod';
import {
  CatalogueIndicatorSchema,
  IndicatorCodeSchema,
  YearSchema,
} from '@ansinh/contract/indicators/indicators.schemas';

/** db/reference/indicators.json: the national catalogue and how series without a source of their own are estimated. */
export const IndicatorReferenceSchema = z.object({
  groups: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string().min(1) })),
  populationYear: z.int(),
  populationSource: z.string(),
  /** How the population of other years is estimated from that of `populationYear`, until somebody states it. */
  populationCarried: z.object({
    percentPerYear: z.number().min(-5).max(5),
    years: z.array(YearSchema),
    note: z.string().min(1),
  }),
  estimates: z.array(
    z.object({
      series: IndicatorCodeSchema,
      of: IndicatorCodeSchema,
      /** Percent, at most two decimals. */
      percent: z.number().positive().max(100),
      note: z.string(),
    }),
  ),
  indicators: z.array(
    CatalogueIndicatorSchema.omit({ source: true, certainty: true }).extend({
      group: z.string(),
      nameEn: z.string().min(1),
      unitEn: z.string().min(1),
    }),
  ),
});
export type IndicatorReference = z.output<typeof IndicatorReferenceSchema>;
