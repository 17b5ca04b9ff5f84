import { z } from 'zod';
import {
  CatalogueIndicatorSchema,
  IndicatorCodeSchema,
} from '@ansinh/contract/indicators/indicators.schemas';

/** db/reference/indicators.json: the national catalogue and how series without a source of their own are estimated. */
export const IndicatorReferenceSchema = z.object({
  groups: z.array(z.object({ code: z.string(), name: z.string() })),
  populationYear: z.int(),
  populationSource: z.string(),
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
    CatalogueIndicatorSchema.omit({ source: true, certainty: true }).extend({ group: z.string() }),
  ),
});
export type IndicatorReference = z.output<typeof IndicatorReferenceSchema>;
