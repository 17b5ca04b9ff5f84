import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';
import { endpoint } from '../platform/endpoint.ts';
import { NetworkBasisSchema, PlaceRefSchema, WordingSchema } from './network.schemas.ts';
import { PublishedLineSchema } from './people.schemas.ts';

const Commune = z.object({ commune: MeasuredUnitKeySchema, on: z.iso.date().optional() });

export const publishedNetworkEndpoint = endpoint({
  name: 'network.published',
  method: 'GET',
  path: '/network/published',
  access: 'network.read',
  summary: 'Who collects in a ward, as its people may see it: no private data',
  query: Commune,
  response: z.object({
    on: z.iso.date(),
    commune: PlaceRefSchema,
    wording: WordingSchema,
    items: z.array(PublishedLineSchema),
    bases: z.array(NetworkBasisSchema),
    /** Communes the list may be looked at for. */
    communes: z.array(PlaceRefSchema),
    abilities: z.array(z.enum(['send'])),
  }),
});

export const publishedSheetEndpoint = endpoint({
  name: 'network.published-sheet',
  method: 'GET',
  path: '/network/published.xlsx',
  access: 'network.read',
  summary: 'The published list of a ward as a sheet',
  query: Commune,
  answersFile: true,
});

export const sendNetworkEndpoint = endpoint({
  name: 'network.send',
  method: 'POST',
  path: '/network/send',
  access: 'network.manage',
  summary:
    'Send the whole network as the dataset "collection organisations and staff" to the wards and their boards; an occurrence of D17 that is open then is proved by it',
  body: z.object({}),
  response: z.object({
    submissionId: z.uuid(),
    repeated: z.boolean(),
    rows: z.number(),
    recipients: z.number(),
  }),
});

export const PUBLISHED_ENDPOINTS = [publishedNetworkEndpoint, publishedSheetEndpoint, sendNetworkEndpoint];
