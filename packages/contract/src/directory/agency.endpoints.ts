import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  AgencyCodeSchema,
  AgencyKindSchema,
  AgencyLevelSchema,
  AgencyRowSchema,
  CertaintySchema,
} from './agency.schemas.ts';
import { AgencySchema } from './directory.schemas.ts';

const Id = z.object({ id: z.uuid() });
const Name = z.string().trim().min(1).max(300);
const Territory = z.object({ structure: z.enum(['2024', '2025']), code: z.string().max(10) });

const Filters = z.object({
  q: z.string().trim().max(200).optional(),
  kind: AgencyKindSchema.optional(),
  level: AgencyLevelSchema.optional(),
  /** Day the agencies must exist on; today when absent. */
  on: z.iso.date().optional(),
  /** Code of a territory of the structure in force on that day; also agencies that cover it. */
  territory: z.string().max(10).optional(),
});

export const listAgenciesEndpoint = endpoint({
  name: 'directory.list-agencies',
  method: 'GET',
  path: '/agencies',
  access: 'directory.read',
  summary:
    'Agencies that exist on a day, by name; search covers names of any time and aliases, without marks',
  query: Filters.extend({
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  response: z.object({
    items: z.array(AgencyRowSchema),
    /** Id to pass as `after` for the next page. */
    next: z.uuid().nullable(),
    total: z.number().int(),
    on: z.iso.date(),
    abilities: z.array(z.string()),
  }),
});

export const exportAgenciesEndpoint = endpoint({
  name: 'directory.export-agencies',
  method: 'GET',
  path: '/agencies.xlsx',
  access: 'directory.read',
  summary: 'The same list as a spreadsheet',
  query: Filters,
  answersFile: true,
});

export const getAgencyEndpoint = endpoint({
  name: 'directory.get-agency',
  method: 'GET',
  path: '/agencies/:id',
  access: 'directory.read',
  summary: 'One agency: names over time, aliases, predecessors and successors, focal points, committees',
  params: Id,
  query: z.object({ on: z.iso.date().optional() }),
  response: AgencySchema,
});

export const createAgencyEndpoint = endpoint({
  name: 'directory.create-agency',
  method: 'POST',
  path: '/agencies',
  access: 'directory.manage',
  summary: 'Add an agency with its first name',
  body: z.object({
    code: AgencyCodeSchema,
    kind: AgencyKindSchema,
    level: AgencyLevelSchema,
    name: Name,
    shortName: Name,
    parentId: z.uuid().nullable().default(null),
    territory: Territory.nullable().default(null),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable().default(null),
    email: z.email().max(200).nullable().default(null),
    certainty: CertaintySchema.default('verified'),
  }),
  response: AgencySchema,
});

export const changeAgencyEndpoint = endpoint({
  name: 'directory.change-agency',
  method: 'PATCH',
  path: '/agencies/:id',
  access: 'directory.manage',
  summary:
    'Change an agency; a new parent or territory with `movedOn` keeps the earlier one for the days before',
  params: Id,
  body: z.object({
    version: z.number().int(),
    kind: AgencyKindSchema.optional(),
    level: AgencyLevelSchema.optional(),
    parentId: z.uuid().nullable().optional(),
    territory: Territory.nullable().optional(),
    /** First day of the new parent or territory; absent: a correction of what was always wrong. */
    movedOn: z.iso.date().optional(),
    /** Last day of existence; null: it goes on. */
    validTo: z.iso.date().nullable().optional(),
    email: z.email().max(200).nullable().optional(),
    certainty: CertaintySchema.optional(),
  }),
  response: AgencySchema,
});

export const renameAgencyEndpoint = endpoint({
  name: 'directory.rename-agency',
  method: 'POST',
  path: '/agencies/:id/names',
  access: 'directory.manage',
  summary: 'A new name from a day on; the name before it ends the day before',
  params: Id,
  body: z.object({
    version: z.number().int(),
    name: Name,
    shortName: Name,
    from: z.iso.date(),
    certainty: CertaintySchema.default('verified'),
    note: z.string().trim().max(1000).nullable().default(null),
  }),
  response: AgencySchema,
});

export const recordSuccessionEndpoint = endpoint({
  name: 'directory.record-succession',
  method: 'POST',
  path: '/agencies/:id/successions',
  access: 'directory.manage',
  summary: 'Who takes over whose work on a day, by which decision; `closes` ends the agency the day before',
  params: Id,
  body: z.object({
    version: z.number().int(),
    on: z.iso.date(),
    basis: z.string().trim().min(1).max(1000),
    certainty: CertaintySchema.default('verified'),
    closes: z.boolean(),
    successors: z
      .array(
        z.object({
          agencyId: z.uuid(),
          share: z.enum(['all', 'part']),
          dividedBy: z.enum(['whole', 'territory', 'subject']),
          primary: z.boolean(),
          scope: z.string().trim().min(1).max(1000),
        }),
      )
      .min(1)
      .max(200),
  }),
  response: AgencySchema,
});

export const AGENCY_ENDPOINTS: readonly Endpoint[] = [
  listAgenciesEndpoint,
  exportAgenciesEndpoint,
  getAgencyEndpoint,
  createAgencyEndpoint,
  changeAgencyEndpoint,
  renameAgencyEndpoint,
  recordSuccessionEndpoint,
];
