import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { DatasetRowSchema, DatasetSchema } from './exchange.schemas.ts';

const Id = z.object({ id: z.uuid() });

export const listDatasetsEndpoint = endpoint({
  name: 'exchange.list-datasets',
  method: 'GET',
  path: '/datasets',
  access: 'exchange.read',
  summary:
    'The lists that regulations ask for, with who sends them to whom today and what waits for the caller',
  query: z.object({
    q: z.string().trim().max(200).optional(),
    role: z.enum(['sender', 'recipient', 'any']).default('any'),
    regulation: z.uuid().optional(),
    duty: z.uuid().optional(),
    dataset: z
      .string()
      .regex(/^D[1-9]\d?$/)
      .optional(),
  }),
  response: z.object({ items: z.array(DatasetRowSchema) }),
});

export const getDatasetEndpoint = endpoint({
  name: 'exchange.get-dataset',
  method: 'GET',
  path: '/datasets/:id',
  access: 'exchange.read',
  summary: 'One list: its clause and words, columns, senders, recipients, purpose',
  params: Id,
  response: DatasetSchema,
});

export const downloadTemplateEndpoint = endpoint({
  name: 'exchange.download-template',
  method: 'GET',
  path: '/datasets/:id/template.xlsx',
  access: 'exchange.read',
  summary: 'The empty workbook of a list, with drop-downs and notes',
  params: Id,
  answersFile: true,
});

export const DATASET_ENDPOINTS: readonly Endpoint[] = [
  listDatasetsEndpoint,
  getDatasetEndpoint,
  downloadTemplateEndpoint,
];
