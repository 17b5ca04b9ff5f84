import { z } from 'zod';
import { CertaintySchema } from '../directory/agency.schemas.ts';

/** "2025:23293" for a territory of a structure, "u:<uuid>" for what people added. */
export const MeasuredUnitKeySchema = z.string().regex(/^(20\d{2}:\d{2,5}|u:[0-9a-f-]{36})$/);
export const IndicatorCodeSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const YearSchema = z.int().min(2000).max(2100);

export const UNIT_KINDS = [
  'province',
  'district',
  'commune',
  'village',
  'organisation',
  'point',
  'collector',
  'collaborator',
] as const;
export const UnitKindSchema = z.enum(UNIT_KINDS);
export type UnitKind = z.output<typeof UnitKindSchema>;

/** A row of the catalogue: a base series that is counted, or a rate of two of them. */
export const CatalogueIndicatorSchema = z.object({
  code: IndicatorCodeSchema,
  name: z.string(),
  scheme: z.enum(['BHXH', 'BHYT', 'BHTN', 'chung']),
  measure: z.enum(['people', 'dong', 'count', 'rate']),
  unit: z.string(),
  group: z.object({ code: z.string(), name: z.string() }),
  direction: z.enum(['up', 'down']),
  /** weighted: rates weigh by their denominator; none: never added up. */
  aggregation: z.enum(['sum', 'weighted', 'none']),
  /** Base series; for a head-count target the series it is measured by. */
  numerator: IndicatorCodeSchema.nullable(),
  denominator: IndicatorCodeSchema.nullable(),
  /** Clauses that name it: KT210 II.2.a. */
  basis: z.array(z.object({ regulation: z.string(), provision: z.string() })),
  source: z.string(),
  certainty: CertaintySchema,
});
export type CatalogueIndicator = z.output<typeof CatalogueIndicatorSchema>;

/** Whatever a target or an actual can belong to. */
export const MeasuredUnitSchema = z.object({
  key: MeasuredUnitKeySchema,
  kind: UnitKindSchema,
  name: z.string(),
  parent: z.object({ key: MeasuredUnitKeySchema, name: z.string() }).nullable(),
  communeKey: MeasuredUnitKeySchema.nullable(),
  agencyId: z.uuid().nullable(),
  /** First and last day it exists; null: no limit known. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  source: z.string(),
  certainty: CertaintySchema,
  version: z.number(),
  /** How many units hang directly below it that the caller may see. */
  parts: z.number(),
});
export type MeasuredUnit = z.output<typeof MeasuredUnitSchema>;

/** People a rate is of. A year without a row has the newest earlier one, else the oldest later one. */
export const DenominatorSchema = z.object({
  unitKey: MeasuredUnitKeySchema,
  series: IndicatorCodeSchema,
  year: YearSchema,
  value: z.number(),
  source: z.string(),
  certainty: CertaintySchema,
  estimated: z.boolean(),
  version: z.int(),
});
export type Denominator = z.output<typeof DenominatorSchema>;
