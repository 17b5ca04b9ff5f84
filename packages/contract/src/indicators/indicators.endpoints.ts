import { ADDED_KINDS } from '@ansinh/domain/indicators';
import { z } from 'zod';
import { CertaintySchema } from '../directory/agency.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  CatalogueIndicatorSchema,
  DenominatorSchema,
  IndicatorCodeSchema,
  MeasuredUnitKeySchema,
  MeasuredUnitSchema,
  UnitKindSchema,
  YearSchema,
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
    /** Kinds that people may add directly below `below`. */
    addable: z.array(z.enum(ADDED_KINDS)),
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
  response: z.object({ items: z.array(DenominatorSchema), abilities: z.array(z.string()) }),
});

export const saveUnitEndpoint = endpoint({
  name: 'indicators.save-unit',
  method: 'POST',
  path: '/indicators/units',
  access: 'targets.manage',
  summary:
    'Add a village, collection organisation, point, collector or collaborator (without key), or correct one',
  body: z.object({
    key: MeasuredUnitKeySchema.optional(),
    version: z.int().default(0),
    kind: z.enum(ADDED_KINDS),
    name: z.string().trim().min(1).max(200),
    parent: MeasuredUnitKeySchema,
    /** Where a point of an organisation of the whole province lies. */
    commune: MeasuredUnitKeySchema.nullable().default(null),
    /** Organisation of the directory that answers for it; without it the parent's. */
    agencyId: z.uuid().nullable().default(null),
    from: z.iso.date(),
    to: z.iso.date().nullable().default(null),
    source: z.string().trim().min(1).max(500),
    certainty: CertaintySchema.default('verified'),
  }),
  response: MeasuredUnitSchema,
});

export const saveDenominatorEndpoint = endpoint({
  name: 'indicators.save-denominator',
  method: 'PUT',
  path: '/indicators/denominators',
  access: 'targets.manage',
  summary: 'State a denominator of a unit for a year with its source; what it said before stays in the log',
  body: z.object({
    unit: MeasuredUnitKeySchema,
    series: IndicatorCodeSchema,
    year: YearSchema,
    value: z.int().min(0).max(200_000_000),
    source: z.string().trim().min(1).max(1000),
    certainty: CertaintySchema,
    estimated: z.boolean().default(false),
    /** Of the row that is corrected; 0: there is none yet for this year. */
    version: z.int().min(0).default(0),
  }),
  response: DenominatorSchema,
});

export const INDICATORS_ENDPOINTS: readonly Endpoint[] = [
  listIndicatorsEndpoint,
  measuredUnitsEndpoint,
  denominatorsEndpoint,
  saveUnitEndpoint,
  saveDenominatorEndpoint,
];
