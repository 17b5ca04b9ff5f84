import { CONTRACT_STATES, NETWORK_FLAG_CODES } from '@ansinh/domain/network';
import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';

/** The clause that something rests on, as the basis chip opens it. */
export const NetworkBasisSchema = z.object({
  regulationId: z.uuid(),
  regulationCode: z.string(),
  provisionId: z.string(),
  citation: z.string(),
});

export const AgencyRefSchema = z.object({ id: z.uuid(), name: z.string() });
export const PlaceRefSchema = z.object({ key: MeasuredUnitKeySchema, name: z.string() });
export const NETWORK_SCHEMES = ['BHYT', 'BHXH-TN'] as const;
export const NetworkSchemeSchema = z.enum(NETWORK_SCHEMES);

/** What organisations are called on the day, and where that stands. */
export const WordingSchema = z.object({
  code: z.enum(['collection-service', 'participant-development']),
  from: z.iso.date().nullable(),
  basis: z.string(),
});

export const ContractSchema = z.object({
  id: z.uuid(),
  agency: AgencyRefSchema,
  number: z.string(),
  signedOn: z.iso.date(),
  from: z.iso.date(),
  to: z.iso.date(),
  /** Last day as signed; later than `to` when it was ended early. */
  agreedUntil: z.iso.date(),
  schemes: z.array(NetworkSchemeSchema),
  /** None: the whole province. */
  communes: z.array(PlaceRefSchema),
  endedBecause: z.string(),
  state: z.enum(CONTRACT_STATES),
  /** Days until its last day; negative when it is over. */
  daysLeft: z.number(),
  version: z.number(),
});
export type Contract = z.output<typeof ContractSchema>;

export const OrganisationSchema = z.object({
  agency: AgencyRefSchema,
  unit: PlaceRefSchema.nullable(),
  contract: ContractSchema.nullable(),
  points: z.number(),
  collectors: z.number(),
  collaborators: z.number(),
  flags: z.number(),
});
export type Organisation = z.output<typeof OrganisationSchema>;

export const FlagSchema = z.object({
  code: z.enum(NETWORK_FLAG_CODES),
  about: z.string(),
  name: z.string(),
  agency: AgencyRefSchema.nullable(),
  commune: PlaceRefSchema.nullable(),
  day: z.iso.date().nullable(),
  days: z.number().nullable(),
});
export type Flag = z.output<typeof FlagSchema>;

export const PointSchema = z.object({
  key: MeasuredUnitKeySchema,
  name: z.string(),
  agency: AgencyRefSchema,
  organisation: PlaceRefSchema,
  commune: PlaceRefSchema.nullable(),
  /** Communes it serves, its own among them. */
  communes: z.array(PlaceRefSchema),
  /** Empty while nobody has stated where it is. */
  address: z.string(),
  hours: z.string(),
  phone: z.string().nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  collectors: z.number(),
  collaborators: z.number(),
  /** Version of the point and of its unit, added: both change together. */
  version: z.number(),
});
export type Point = z.output<typeof PointSchema>;
