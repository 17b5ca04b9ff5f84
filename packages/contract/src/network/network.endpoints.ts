import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';
import { endpoint } from '../platform/endpoint.ts';
import {
  ContractSchema,
  FlagSchema,
  NetworkBasisSchema,
  NetworkSchemeSchema,
  OrganisationSchema,
  PointSchema,
  WordingSchema,
} from './network.schemas.ts';
import { PEOPLE_OF_NETWORK_ENDPOINTS } from './people.endpoints.ts';
import { PLAN_ENDPOINTS } from './plan.endpoints.ts';
import { PUBLISHED_ENDPOINTS } from './published.endpoints.ts';

export const networkOverviewEndpoint = endpoint({
  name: 'network.overview',
  method: 'GET',
  path: '/network',
  access: 'network.read',
  summary:
    'Collection organisations on a day with their contract, points and people, and everything that is to be settled',
  query: z.object({
    on: z.iso.date().optional(),
    agency: z.uuid().optional(),
    commune: MeasuredUnitKeySchema.optional(),
  }),
  response: z.object({
    on: z.iso.date(),
    wording: WordingSchema,
    organisations: z.array(OrganisationSchema),
    villages: z.object({ all: z.number(), served: z.number() }),
    flags: z.array(FlagSchema),
    bases: z.array(NetworkBasisSchema),
    abilities: z.array(z.enum(['contracts', 'points', 'plan', 'publish'])),
  }),
});

export const listContractsEndpoint = endpoint({
  name: 'network.contracts',
  method: 'GET',
  path: '/network/contracts',
  access: 'network.read',
  summary: 'Contracts by which organisations collect, the newest first, as they stand on a day',
  query: z.object({ on: z.iso.date().optional(), agency: z.uuid().optional() }),
  response: z.object({
    on: z.iso.date(),
    wording: WordingSchema,
    items: z.array(ContractSchema),
    abilities: z.array(z.enum(['contracts'])),
  }),
});

export const saveContractEndpoint = endpoint({
  name: 'network.save-contract',
  method: 'POST',
  path: '/network/contracts',
  access: 'network.manage',
  summary: 'Add a contract (without id) or correct one that was not ended',
  body: z.object({
    id: z.uuid().optional(),
    version: z.int().default(0),
    agencyId: z.uuid(),
    number: z.string().trim().min(1).max(100),
    signedOn: z.iso.date(),
    from: z.iso.date(),
    to: z.iso.date(),
    schemes: z.array(NetworkSchemeSchema).min(1),
    communes: z.array(MeasuredUnitKeySchema).max(500).default([]),
  }),
  response: ContractSchema,
});

export const endContractEndpoint = endpoint({
  name: 'network.end-contract',
  method: 'POST',
  path: '/network/contracts/:id/end',
  access: 'network.manage',
  summary: 'End a contract before its day, with the reason',
  params: z.object({ id: z.uuid() }),
  body: z.object({ version: z.int(), on: z.iso.date(), because: z.string().trim().min(3).max(1000) }),
  response: ContractSchema,
});

export const listPointsEndpoint = endpoint({
  name: 'network.points',
  method: 'GET',
  path: '/network/points',
  access: 'network.read',
  summary: 'Collection points on a day',
  query: z.object({
    on: z.iso.date().optional(),
    agency: z.uuid().optional(),
    commune: MeasuredUnitKeySchema.optional(),
  }),
  response: z.object({
    on: z.iso.date(),
    wording: WordingSchema,
    items: z.array(PointSchema),
    abilities: z.array(z.enum(['points'])),
  }),
});

export const savePointEndpoint = endpoint({
  name: 'network.save-point',
  method: 'POST',
  path: '/network/points',
  access: 'network.manage',
  summary: 'Add a collection point (without key), correct one, or close it (with its last day)',
  body: z.object({
    key: MeasuredUnitKeySchema.optional(),
    version: z.int().default(0),
    /** Unit of the organisation it belongs to. */
    organisation: MeasuredUnitKeySchema,
    name: z.string().trim().min(1).max(200),
    commune: MeasuredUnitKeySchema,
    communes: z.array(MeasuredUnitKeySchema).max(50).default([]),
    address: z.string().trim().min(1).max(300),
    hours: z.string().trim().max(200).default(''),
    phone: z.string().trim().max(30).nullable().default(null),
    from: z.iso.date(),
    to: z.iso.date().nullable().default(null),
  }),
  response: PointSchema,
});

export const NETWORK_ENDPOINTS = [
  networkOverviewEndpoint,
  listContractsEndpoint,
  saveContractEndpoint,
  endContractEndpoint,
  listPointsEndpoint,
  savePointEndpoint,
  ...PEOPLE_OF_NETWORK_ENDPOINTS,
  ...PUBLISHED_ENDPOINTS,
  ...PLAN_ENDPOINTS,
];
