import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { MappingSchema } from './exchange.schemas.ts';

const Place = z.object({
  layout: z
    .string()
    .max(100)
    .regex(/^[a-z0-9-]+$/),
  header: z.string().regex(/^[0-9a-f]{64}$/),
});

/** How one header of the agency's files is read, as a person confirmed it. */
const RememberedSchema = MappingSchema.pick({ fileColumns: true, columns: true }).extend({
  layout: z.string(),
  title: z.string(),
  /** Hash of the header as printed in the file. */
  header: z.string(),
  confirmedBy: z.string(),
  confirmedAt: z.iso.datetime(),
});

export const listMappingsEndpoint = endpoint({
  name: 'exchange.list-mappings',
  method: 'GET',
  path: '/column-mappings',
  access: 'exchange.submit',
  summary: 'How the headers of the caller’s agency’s files are read, newest first',
  response: z.object({ items: z.array(RememberedSchema) }),
});

export const correctMappingEndpoint = endpoint({
  name: 'exchange.correct-mapping',
  method: 'PUT',
  path: '/column-mappings/:layout/:header',
  access: 'exchange.submit',
  summary: 'Say anew which column is which for files with this header; lists already sent stay as they are',
  params: Place,
  body: z.object({
    columns: z.array(z.object({ key: z.string(), index: z.number().int().min(0).nullable() })),
  }),
});

export const forgetMappingEndpoint = endpoint({
  name: 'exchange.forget-mapping',
  method: 'DELETE',
  path: '/column-mappings/:layout/:header',
  access: 'exchange.submit',
  summary: 'Recognise files with this header anew',
  params: Place,
});

export const MAPPING_ENDPOINTS: readonly Endpoint[] = [
  listMappingsEndpoint,
  correctMappingEndpoint,
  forgetMappingEndpoint,
];
