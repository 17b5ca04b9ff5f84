import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { IDENTITY_ENDPOINTS } from './identity.endpoints.ts';
import { PAIR_ENDPOINTS } from './pairs.endpoints.ts';
import {
  BirthPrecisionSchema,
  IdentityStateSchema,
  PersonDetailSchema,
  PersonRowSchema,
  PurposeSchema,
  SexSchema,
} from './people.schemas.ts';

const Filters = z.object({
  q: z.string().trim().max(100).optional(),
  commune: z.string().max(20).optional(),
  group: z.string().max(4).optional(),
  identity: IdentityStateSchema.optional(),
  scheme: z.enum(['insured', 'none']).optional(),
});

export const listPeopleEndpoint = endpoint({
  name: 'people.list',
  method: 'GET',
  path: '/people',
  access: 'registers.read',
  summary:
    'People of the register by name; names and numbers masked for those who may not read personal data',
  query: Filters.extend({
    after: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    items: z.array(PersonRowSchema),
    next: z.string().nullable(),
    masked: z.boolean(),
    abilities: z.array(z.string()),
  }),
});

export const openPersonEndpoint = endpoint({
  name: 'people.open',
  method: 'POST',
  path: '/people/:personId/open',
  access: 'registers.read',
  summary: 'One person with all that the sources say; the purpose is kept with who opened it and when',
  params: z.object({ personId: z.uuid() }),
  body: z.object({ purpose: PurposeSchema }),
  response: PersonDetailSchema,
});

export const changePersonEndpoint = endpoint({
  name: 'people.change',
  method: 'PATCH',
  path: '/people/:personId',
  access: 'registers.edit',
  summary: 'Corrects what is known of a person; refused when somebody changed it meanwhile',
  params: z.object({ personId: z.uuid() }),
  body: z.object({
    version: z.number().int(),
    reason: z.string().trim().min(5).max(500),
    fullName: z.string().trim().min(1).max(200).optional(),
    birthDate: z.iso.date().nullable().optional(),
    birthPrecision: BirthPrecisionSchema.optional(),
    sex: SexSchema.nullable().optional(),
    commune: z
      .string()
      .regex(/^20(24|25):\d+$/)
      .nullable()
      .optional(),
    village: z.string().trim().max(200).nullable().optional(),
    address: z.string().trim().max(500).nullable().optional(),
    phone: z.string().trim().max(30).nullable().optional(),
  }),
  response: z.object({ version: z.number() }),
});

export const mergePeopleEndpoint = endpoint({
  name: 'people.merge',
  method: 'POST',
  path: '/people/:personId/merge',
  access: 'registers.edit',
  summary: 'Joins another row to this person; everything the other had moves here and can be moved back',
  params: z.object({ personId: z.uuid() }),
  body: z.object({
    otherId: z.uuid(),
    version: z.number().int(),
    otherVersion: z.number().int(),
    reason: z.string().trim().min(5).max(500),
  }),
  response: z.object({ mergeId: z.uuid(), version: z.number() }),
});

export const undoMergeEndpoint = endpoint({
  name: 'people.undo-merge',
  method: 'POST',
  path: '/people/merges/:mergeId/undo',
  access: 'registers.edit',
  summary: 'Takes a joining back: both rows are as they were',
  params: z.object({ mergeId: z.uuid() }),
  response: z.object({ keptId: z.uuid(), restoredId: z.uuid() }),
});

export const exportPeopleEndpoint = endpoint({
  name: 'people.export',
  method: 'POST',
  path: '/people/export',
  access: 'registers.read-personal',
  summary: 'The filtered list as .xlsx with who took it, when and why written on it (at most 20,000 people)',
  body: Filters.extend({ purpose: PurposeSchema }),
  answersFile: true,
});

/** Every endpoint of people. */
export const PEOPLE_ENDPOINTS: readonly Endpoint[] = [
  listPeopleEndpoint,
  openPersonEndpoint,
  changePersonEndpoint,
  mergePeopleEndpoint,
  undoMergeEndpoint,
  exportPeopleEndpoint,
  ...IDENTITY_ENDPOINTS,
  ...PAIR_ENDPOINTS,
];
