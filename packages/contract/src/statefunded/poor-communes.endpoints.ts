import { z } from 'zod';
import { CertaintySchema } from '../directory/agency.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { CommuneSchema } from './statefunded.schemas.ts';

const Days = z.object({ from: z.iso.date(), to: z.iso.date().nullable() });
const Said = z.object({
  /** The decision that says so. */
  basis: z.string().trim().min(3).max(300),
  certainty: CertaintySchema,
  note: z.string().trim().max(500).default(''),
});
const Moved = z.object({ id: z.uuid(), version: z.number() });

/** A commune that is poor for a time. */
export const PoorCommuneSchema = Days.extend({
  id: z.uuid(),
  commune: CommuneSchema,
  communeName: z.string(),
  basis: z.string(),
  certainty: CertaintySchema,
  note: z.string(),
  version: z.number(),
  /** change, remove. */
  abilities: z.array(z.string()),
});
export type PoorCommune = z.output<typeof PoorCommuneSchema>;

export const listPoorCommunesEndpoint = endpoint({
  name: 'statefunded.poor-communes',
  method: 'GET',
  path: '/statefunded/poor-communes',
  access: 'statefunded.read',
  summary: 'Communes that are poor on a day, or ever, with the decision that says so',
  query: z.object({ on: z.iso.date().optional() }),
  response: z.object({
    items: z.array(PoorCommuneSchema),
    /** Communes of today that can be entered, for who may enter them. */
    communes: z.array(z.object({ key: CommuneSchema, name: z.string() })),
    /** add. */
    abilities: z.array(z.string()),
  }),
});

export const addPoorCommunesEndpoint = endpoint({
  name: 'statefunded.add-poor-communes',
  method: 'POST',
  path: '/statefunded/poor-communes',
  access: 'parameters.manage',
  summary: 'Enters the communes that a decision calls poor, from a day on',
  body: Days.extend(Said.shape).extend({ communes: z.array(CommuneSchema).min(1).max(200) }),
  response: z.object({ added: z.number() }),
});

export const changePoorCommuneEndpoint = endpoint({
  name: 'statefunded.change-poor-commune',
  method: 'PUT',
  path: '/statefunded/poor-communes/:poorCommuneId',
  access: 'parameters.manage',
  summary: 'Corrects or ends the time in which a commune is poor',
  params: z.object({ poorCommuneId: z.uuid() }),
  body: Days.extend(Said.shape).extend({ version: z.int() }),
  response: Moved,
});

export const removePoorCommuneEndpoint = endpoint({
  name: 'statefunded.remove-poor-commune',
  method: 'POST',
  path: '/statefunded/poor-communes/:poorCommuneId/remove',
  access: 'parameters.manage',
  summary: 'Takes out a commune that was entered by mistake',
  params: z.object({ poorCommuneId: z.uuid() }),
  body: z.object({ version: z.int(), reason: z.string().trim().min(3).max(500) }),
  response: z.object({ removed: z.literal(true) }),
});

export const POOR_COMMUNES_ENDPOINTS: readonly Endpoint[] = [
  listPoorCommunesEndpoint,
  addPoorCommunesEndpoint,
  changePoorCommuneEndpoint,
  removePoorCommuneEndpoint,
];
