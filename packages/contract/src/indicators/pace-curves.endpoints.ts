import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { IndicatorCodeSchema } from './indicators.schemas.ts';
import { PaceCurveSchema } from './plans.schemas.ts';

/** A course of a year as it is kept; `plans`: how many plans were made along it. */
const KeptPaceCurveSchema = PaceCurveSchema.extend({ version: z.int(), plans: z.int() });
export type KeptPaceCurve = z.output<typeof KeptPaceCurveSchema>;

export const paceCurvesEndpoint = endpoint({
  name: 'indicators.pace-curves',
  method: 'GET',
  path: '/indicators/pace-curves',
  access: 'indicators.read',
  summary: 'Named courses of a year: how much of its growth each month should bring',
  response: z.object({ items: z.array(KeptPaceCurveSchema), abilities: z.array(z.string()) }),
});

export const savePaceCurveEndpoint = endpoint({
  name: 'indicators.save-pace-curve',
  method: 'PUT',
  path: '/indicators/pace-curves/:code',
  access: 'targets.manage',
  summary:
    'Add a course of a year (version 0) or correct one; plans that are issued keep the weights they were issued with',
  params: z.object({ code: IndicatorCodeSchema }),
  body: PaceCurveSchema.omit({ code: true }).extend({
    name: z.string().trim().min(1).max(120),
    note: z.string().trim().max(1000).default(''),
    version: z.int().min(0).default(0),
  }),
  response: KeptPaceCurveSchema,
});

export const PACE_CURVE_ENDPOINTS: readonly Endpoint[] = [paceCurvesEndpoint, savePaceCurveEndpoint];
