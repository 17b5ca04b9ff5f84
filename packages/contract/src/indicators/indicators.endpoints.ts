import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  CatalogueIndicatorSchema,
  DenominatorSchema,
  IndicatorCodeSchema,
  MeasuredUnitKeySchema,
  MeasuredUnitSchema,
  UnitKindSchema,
} from './indicators.schemas.ts';

export const listIndicatorsEndpoint = endpoint({
  name: 'indicators.list',
  method: 'GET',
  path: '/indicators',
  access: 'indicators.read',
  summary: 'The catalogue: base series that are counted and the rates made of them',
  response: z.object({ items: z.array(CatalogueIndicatorSchema), abilities: z.array(z.string()) }),
});

export const measuredUnitsEndpoint = endpoint({
  name: 'indicators.units',
  method: 'GET',
  path: '/indicators/units',
  access: 'indicators.read',
  summary:
    'Units that targets and actuals belong to: those directly below one, the top ones without it, or found by name anywhere',
  query: z.object({
    below: MeasuredUnitKeySchema.optional(),
    kind: UnitKindSchema.optional(),
    search: z.string().trim().min(1).max(100).optional(),
    /** Only units that exist on this day. */
    on: z.iso.date().optional(),
  }),
  response: z.object({
    /** From the province down to `below` itself. */
    path: z.array(MeasuredUnitSchema),
    items: z.array(MeasuredUnitSchema),
    /** How many more were found than are given. */
    more: z.number(),
    abilities: z.array(z.string()),
  }),
});

export const denominatorsEndpoint = endpoint({
  name: 'indicators.denominators',
  method: 'GET',
  path: '/indicators/denominators',
  access: 'indicators.read',
  summary:
    'Dated series of population, labour force and the like of a unit and of the units directly below it',
  query: z.object({ unit: MeasuredUnitKeySchema, series: IndicatorCodeSchema.optional() }),
  response: z.object({ items: z.array(DenominatorSchema) }),
});

export const INDICATORS_ENDPOINTS: readonly Endpoint[] = [
  listIndicatorsEndpoint,
  measuredUnitsEndpoint,
  denominatorsEndpoint,
];
