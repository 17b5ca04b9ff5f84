import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { ListMovedSchema } from './statefunded.schemas.ts';

/** Returns the endpoint of a step a list of a month takes, called by its name. */
export function listStep(name: string, access: Endpoint['access'], summary: string) {
  return endpoint({
    name: `statefunded.${name}`,
    method: 'POST',
    path: `/statefunded/lists/:listId/${name}`,
    access,
    summary,
    params: z.object({ listId: z.uuid() }),
    body: z.object({ version: z.int() }),
    response: ListMovedSchema,
  });
}
