import { z } from 'zod';
import { ALL_ENDPOINTS } from './all.ts';
import type { Endpoint } from './platform/endpoint.ts';

type Json = Record<string, unknown>;

/** Returns the OpenAPI 3.1 description of every endpoint, in the order of their names. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of ALL_ENDPOINTS.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `/api${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'An Sinh', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'ansinh_session' } } },
  };
}

function operationOf(endpoint: Endpoint): Json {
  const { name, summary, access, params, query, body, response, upload, answersFile } = endpoint;
  return {
    operationId: name,
    summary,
    tags: [name.split('.')[0]],
    ...(access === 'public' ? {} : { security: [{ session: [] }], 'x-permission': access }),
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(body || upload ? { requestBody: requestBodyOf(body, upload ?? false) } : {}),
    responses: {
      ...(response
        ? {
            200: {
              description: 'ok',
              content: { 'application/json': { schema: schemaOf(response, 'output') } },
            },
          }
        : answersFile
          ? { 200: { description: 'a file', content: { 'application/octet-stream': {} } } }
          : { 204: { description: 'done' } }),
      default: { description: 'a refusal: {code, message, params, requestId}' },
    },
  };
}

function parametersOf(shape: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  if (!shape) return [];
  const schema = schemaOf(shape, 'input') as { properties?: Record<string, unknown>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (schema.required ?? []).includes(name),
    schema: property,
  }));
}

function requestBodyOf(body: z.ZodObject | undefined, upload: boolean): Json {
  const schema = body
    ? (schemaOf(body, 'input') as { properties?: Json })
    : { type: 'object', properties: {} };
  if (!upload) return { content: { 'application/json': { schema } } };
  const properties = { ...schema.properties, file: { type: 'string', format: 'binary' } };
  return { content: { 'multipart/form-data': { schema: { ...schema, properties } } } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return rest;
}
