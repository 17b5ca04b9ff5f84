import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { COMPARISON_ENDPOINTS } from './comparison.endpoints.ts';
import { DUTY_ENDPOINTS } from './duties.endpoints.ts';
import { DutySchema, DutyStateSchema, ProvisionDetailSchema } from './duty.schemas.ts';
import { INTAKE_ENDPOINTS } from './intake.endpoints.ts';
import { NAME_ENDPOINTS } from './names.endpoints.ts';
import {
  AnnexSchema,
  ProvisionHitSchema,
  ProvisionSchema,
  RegulationRowSchema,
  RegulationSchema,
  RegulationStateSchema,
} from './regulations.schemas.ts';

const Id = z.object({ id: z.uuid() });
const Words = z.string().trim().max(200);

export const listRegulationsEndpoint = endpoint({
  name: 'regulations.list',
  method: 'GET',
  path: '/regulations',
  access: 'regulations.read',
  summary: 'The library, newest first; words are looked for without marks in facts, provisions and duties',
  query: z.object({
    q: Words.optional(),
    state: RegulationStateSchema.optional(),
    /** Only regulations in force on this day; validity states are as of it, else as of today. */
    inForceOn: z.iso.date().optional(),
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    items: z.array(RegulationRowSchema),
    /** Id to pass as `after` for the next page. */
    next: z.uuid().nullable(),
    on: z.iso.date(),
    /** upload. */
    abilities: z.array(z.string()),
  }),
});

export const getRegulationEndpoint = endpoint({
  name: 'regulations.get',
  method: 'GET',
  path: '/regulations/:id',
  access: 'regulations.read',
  summary: 'Facts of a regulation, its validity on a day, effects, settlements, what may be done',
  params: Id,
  query: z.object({ on: z.iso.date().optional() }),
  response: RegulationSchema,
});

export const listProvisionsEndpoint = endpoint({
  name: 'regulations.list-provisions',
  method: 'GET',
  path: '/regulations/:id/provisions',
  access: 'regulations.read',
  summary: 'All provisions in the order of the text; the tree is in `parent`',
  params: Id,
  response: z.object({ items: z.array(ProvisionSchema) }),
});

export const getProvisionEndpoint = endpoint({
  name: 'regulations.get-provision',
  method: 'GET',
  path: '/regulations/:id/provisions/:provisionId',
  access: 'regulations.read',
  summary: 'One clause with the headings above it, its whole words and its duties',
  params: Id.extend({ provisionId: z.string().max(200) }),
  response: ProvisionDetailSchema,
});

export const listDutiesEndpoint = endpoint({
  name: 'regulations.list-duties',
  method: 'GET',
  path: '/regulations/:id/duties',
  access: 'regulations.read',
  summary: 'Duties of a regulation in the order of the text; without `state` all but replaced ones',
  params: Id,
  query: z.object({ state: DutyStateSchema.optional() }),
  response: z.object({ items: z.array(DutySchema) }),
});

export const getSourceEndpoint = endpoint({
  name: 'regulations.get-source',
  method: 'GET',
  path: '/regulations/:id/source',
  access: 'regulations.read',
  summary: 'The decoded text that offsets point into',
  params: Id,
  response: z.object({ source: z.string() }),
});

export const downloadFileEndpoint = endpoint({
  name: 'regulations.download-file',
  method: 'GET',
  path: '/regulations/:id/file',
  access: 'regulations.read',
  summary: 'The file a regulation was read from, byte for byte',
  params: Id,
  answersFile: true,
});

export const listAnnexesEndpoint = endpoint({
  name: 'regulations.list-annexes',
  method: 'GET',
  path: '/regulations/:id/annexes',
  access: 'regulations.read',
  summary: 'Annex tables cell by cell',
  params: Id,
  response: z.object({ items: z.array(AnnexSchema) }),
});

export const searchProvisionsEndpoint = endpoint({
  name: 'regulations.search-provisions',
  method: 'GET',
  path: '/search/provisions',
  access: 'regulations.read',
  summary: 'Provisions of all regulations that hold the words, marks ignored',
  query: z.object({
    q: z.string().trim().min(2).max(200),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  response: z.object({ items: z.array(ProvisionHitSchema) }),
});

export const exportDutiesEndpoint = endpoint({
  name: 'regulations.export-duties',
  method: 'GET',
  path: '/regulations/:id/duties.xlsx',
  access: 'regulations.read',
  summary: 'Duties of a regulation as a spreadsheet',
  params: Id,
  answersFile: true,
});

export const REGULATIONS_ENDPOINTS: readonly Endpoint[] = [
  listRegulationsEndpoint,
  getRegulationEndpoint,
  listProvisionsEndpoint,
  getProvisionEndpoint,
  listDutiesEndpoint,
  getSourceEndpoint,
  downloadFileEndpoint,
  listAnnexesEndpoint,
  searchProvisionsEndpoint,
  exportDutiesEndpoint,
  ...INTAKE_ENDPOINTS,
  ...DUTY_ENDPOINTS,
  ...NAME_ENDPOINTS,
  ...COMPARISON_ENDPOINTS,
];
