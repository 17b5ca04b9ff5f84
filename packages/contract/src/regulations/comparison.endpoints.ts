import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { ClausePairSchema, DecidedRelationSchema, RelationCountsSchema } from './comparison.schemas.ts';
import { RegulationEffectSchema, RegulationRefSchema } from './regulations.schemas.ts';

const Id = z.object({ id: z.uuid() });
const EffectKind = z.enum(['repeals', 'replaces', 'amends']);

export const compareRegulationsEndpoint = endpoint({
  name: 'regulations.compare',
  method: 'GET',
  path: '/regulations/:id/compare/:otherId',
  access: 'regulations.read',
  summary: 'Clause by clause: `id` is the newer regulation, `otherId` the older one',
  params: Id.extend({ otherId: z.uuid() }),
  query: z.object({
    relation: z.enum(['equal', 'narrower', 'wider', 'overlapping', 'new', 'dropped']).optional(),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    fresh: RegulationRefSchema,
    old: RegulationRefSchema,
    counts: RelationCountsSchema,
    items: z.array(ClausePairSchema),
    /** Offset of the next page; null on the last. */
    next: z.number().int().nullable(),
    abilities: z.array(z.string()),
  }),
});

export const decideRelationEndpoint = endpoint({
  name: 'regulations.decide-relation',
  method: 'POST',
  path: '/provision-relations',
  access: 'regulations.edit',
  summary: 'Decide what a clause of a newer regulation is to one of an older; null takes the decision back',
  body: z.object({
    newRegulationId: z.uuid(),
    newProvisionId: z.string().max(200),
    oldRegulationId: z.uuid(),
    oldProvisionId: z.string().max(200),
    relation: DecidedRelationSchema.nullable(),
    note: z.string().trim().max(2000).nullable().default(null),
  }),
});

export const listEffectsEndpoint = endpoint({
  name: 'regulations.list-effects',
  method: 'GET',
  path: '/regulations/:id/effects',
  access: 'regulations.read',
  summary: 'What this regulation does to others and others to it, by date',
  params: Id,
  response: z.object({ items: z.array(RegulationEffectSchema) }),
});

export const addEffectEndpoint = endpoint({
  name: 'regulations.add-effect',
  method: 'POST',
  path: '/regulations/:id/effects',
  access: 'regulations.confirm',
  summary: 'Record that this regulation repeals, replaces or amends another from a day on',
  params: Id,
  body: z.object({
    targetRegulationId: z.uuid(),
    effect: EffectKind,
    targetProvisionId: z.string().max(200).nullable().default(null),
    onDate: z.iso.date(),
    basis: z.string().trim().max(1000).nullable().default(null),
  }),
  response: z.object({ items: z.array(RegulationEffectSchema) }),
});

export const removeEffectEndpoint = endpoint({
  name: 'regulations.remove-effect',
  method: 'DELETE',
  path: '/regulations/:id/effects',
  access: 'regulations.confirm',
  summary: 'Take back an effect recorded by mistake',
  params: Id,
  query: z.object({ targetRegulationId: z.uuid(), effect: EffectKind, onDate: z.iso.date() }),
});

export const COMPARISON_ENDPOINTS: readonly Endpoint[] = [
  compareRegulationsEndpoint,
  decideRelationEndpoint,
  listEffectsEndpoint,
  addEffectEndpoint,
  removeEffectEndpoint,
];
