import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';

const Result = z.enum(['matched', 'mismatched', 'not-found']);

export const checkIdentitiesEndpoint = endpoint({
  name: 'people.check-identities',
  method: 'POST',
  path: '/people/identity/check',
  access: 'registers.edit',
  summary: 'Asks the national population database about people not yet checked, of one commune or of all',
  body: z.object({
    commune: z.string().max(20).optional(),
    limit: z.number().int().min(1).max(2000).default(500),
  }),
  response: z.object({
    asked: z.number(),
    matched: z.number(),
    mismatched: z.number(),
    notFound: z.number(),
    gateway: z.string(),
    simulated: z.boolean(),
  }),
});

export const identityRatesEndpoint = endpoint({
  name: 'people.identity-rates',
  method: 'GET',
  path: '/people/identity/rates',
  access: 'registers.read',
  summary: 'People, checked and matched, by commune',
  response: z.object({
    items: z.array(
      z.object({
        commune: z.string().nullable(),
        communeName: z.string().nullable(),
        people: z.number(),
        checked: z.number(),
        matched: z.number(),
      }),
    ),
    simulated: z.boolean(),
  }),
});

export const identityQueueEndpoint = endpoint({
  name: 'people.identity-queue',
  method: 'GET',
  path: '/people/identity/queue',
  access: 'registers.read',
  summary: 'Answers that differ from the register and wait for somebody',
  query: z.object({
    commune: z.string().max(20).optional(),
    result: z.enum(['mismatched', 'not-found']).optional(),
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        personId: z.uuid(),
        fullName: z.string(),
        birth: z.string().nullable(),
        communeName: z.string().nullable(),
        result: Result,
        differing: z.array(z.string()),
        at: z.string(),
        gateway: z.string(),
      }),
    ),
    next: z.uuid().nullable(),
    masked: z.boolean(),
    abilities: z.array(z.string()),
  }),
});

export const resolveIdentityEndpoint = endpoint({
  name: 'people.resolve-identity',
  method: 'POST',
  path: '/people/identity/checks/:checkId/resolve',
  access: 'registers.edit',
  summary: 'Closes an exception: how it was settled',
  params: z.object({ checkId: z.uuid() }),
  body: z.object({
    outcome: z.enum(['corrected-here', 'sent-to-police', 'wrong-person', 'other']),
    note: z.string().trim().min(3).max(500),
  }),
});

export const IDENTITY_ENDPOINTS: readonly Endpoint[] = [
  checkIdentitiesEndpoint,
  identityRatesEndpoint,
  identityQueueEndpoint,
  resolveIdentityEndpoint,
];
