import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { AGENCY_ENDPOINTS } from './agency.endpoints.ts';
import { AgencyAliasSchema, AgencyCodeSchema } from './agency.schemas.ts';
import { CONTACT_ENDPOINTS } from './contacts.endpoints.ts';
import { AgencyGroupSchema, GroupRuleLineSchema, ResolvedNameSchema } from './directory.schemas.ts';
import {
  TerritoryHistorySchema,
  TerritoryLevelSchema,
  TerritorySchema,
  TerritoryStructureSchema,
} from './territory.schemas.ts';

export const resolveNamesEndpoint = endpoint({
  name: 'directory.resolve-names',
  method: 'POST',
  path: '/directory/resolve',
  access: 'directory.read',
  summary:
    'What printed names mean on the day of their document: agency, group, or unresolved with candidates',
  body: z.object({
    names: z.array(z.string().trim().min(1).max(500)).min(1).max(500),
    on: z.iso.date().optional(),
    /** Names of the document's own province without "tỉnh"; the present and former names of this one when absent. */
    placeNames: z.array(z.string().trim().min(1).max(100)).max(10).optional(),
  }),
  response: z.object({ on: z.iso.date(), items: z.array(ResolvedNameSchema) }),
});

export const addAliasEndpoint = endpoint({
  name: 'directory.add-alias',
  method: 'POST',
  path: '/agency-aliases',
  access: 'directory.manage',
  summary: 'Say which agency or group a printed name means (exactly one of the two)',
  body: z.object({
    alias: z.string().trim().min(1).max(500),
    agencyId: z.uuid().nullable().default(null),
    groupCode: AgencyCodeSchema.nullable().default(null),
    from: z.iso.date().nullable().default(null),
    to: z.iso.date().nullable().default(null),
  }),
  response: AgencyAliasSchema,
});

export const removeAliasEndpoint = endpoint({
  name: 'directory.remove-alias',
  method: 'DELETE',
  path: '/agency-aliases/:id',
  access: 'directory.manage',
  summary: 'Remove a wrong alias',
  params: z.object({ id: z.uuid() }),
});

export const listGroupsEndpoint = endpoint({
  name: 'directory.list-groups',
  method: 'GET',
  path: '/agency-groups',
  access: 'directory.read',
  summary: 'Groups that regulations name, with their members on a day',
  query: z.object({ on: z.iso.date().optional() }),
  response: z.object({
    on: z.iso.date(),
    items: z.array(AgencyGroupSchema),
    abilities: z.array(z.string()),
  }),
});

export const saveGroupEndpoint = endpoint({
  name: 'directory.save-group',
  method: 'PUT',
  path: '/agency-groups/:code',
  access: 'directory.manage',
  summary: 'Add a group (version 0) or change its name and rule',
  params: z.object({ code: AgencyCodeSchema }),
  body: z.object({
    version: z.number().int(),
    name: z.string().trim().min(1).max(300),
    open: z.boolean(),
    rule: z.array(GroupRuleLineSchema).max(50),
    note: z.string().trim().max(1000).nullable().default(null),
  }),
  response: z.object({ code: z.string(), version: z.number().int() }),
});

export const listTerritoriesEndpoint = endpoint({
  name: 'directory.list-territories',
  method: 'GET',
  path: '/territories',
  access: 'directory.read',
  summary: 'Administrative units of a structure on a day, by code',
  query: z.object({
    structure: TerritoryStructureSchema.optional(),
    level: TerritoryLevelSchema.optional(),
    parent: z.string().max(10).optional(),
    on: z.iso.date().optional(),
    q: z.string().trim().max(200).optional(),
    after: z.string().max(10).optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  response: z.object({
    on: z.iso.date(),
    items: z.array(TerritorySchema),
    /** Code to pass as `after` for the next page. */
    next: z.string().nullable(),
  }),
});

export const getTerritoryEndpoint = endpoint({
  name: 'directory.get-territory',
  method: 'GET',
  path: '/territories/:structure/:code',
  access: 'directory.read',
  summary: 'One unit over time, what it came from and what it became',
  params: z.object({ structure: TerritoryStructureSchema, code: z.string().max(10) }),
  response: TerritoryHistorySchema,
});

export const DIRECTORY_ENDPOINTS: readonly Endpoint[] = [
  ...AGENCY_ENDPOINTS,
  ...CONTACT_ENDPOINTS,
  resolveNamesEndpoint,
  addAliasEndpoint,
  removeAliasEndpoint,
  listGroupsEndpoint,
  saveGroupEndpoint,
  listTerritoriesEndpoint,
  getTerritoryEndpoint,
];
