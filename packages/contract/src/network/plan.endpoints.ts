import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';
import { endpoint } from '../platform/endpoint.ts';
import { AgencyRefSchema, NetworkBasisSchema, PlaceRefSchema } from './network.schemas.ts';
import { PlanLineSchema, PlannedVillageSchema } from './plan.schemas.ts';

export const networkPlanEndpoint = endpoint({
  name: 'network.plan',
  method: 'GET',
  path: '/network/plan',
  access: 'network.read',
  summary: 'Villages with who looks after them on a day, and the plan to bring the network to each',
  query: z.object({
    on: z.iso.date().optional(),
    commune: MeasuredUnitKeySchema.optional(),
    only: z.enum(['all', 'without', 'planned', 'late']).default('all'),
  }),
  response: z.object({
    on: z.iso.date(),
    items: z.array(PlannedVillageSchema),
    totals: z.object({
      villages: z.number(),
      served: z.number(),
      planned: z.number(),
      reached: z.number(),
      late: z.number(),
      proposed: z.number(),
    }),
    communes: z.array(PlaceRefSchema),
    organisations: z.array(AgencyRefSchema),
    bases: z.array(NetworkBasisSchema),
    abilities: z.array(z.enum(['propose'])),
  }),
});

export const savePlanLineEndpoint = endpoint({
  name: 'network.save-plan-line',
  method: 'POST',
  path: '/network/plan',
  access: 'network.manage',
  summary:
    'Propose how many people a village is to have by a day, whom and by which organisation; or correct an open proposal',
  body: z.object({
    id: z.uuid().optional(),
    version: z.int().default(0),
    village: MeasuredUnitKeySchema,
    people: z.int().min(1).max(50),
    dueOn: z.iso.date(),
    agencyId: z.uuid().nullable().default(null),
    candidate: z.string().trim().max(200).default(''),
    note: z.string().trim().max(1000).default(''),
  }),
  response: PlanLineSchema,
});

export const decidePlanLineEndpoint = endpoint({
  name: 'network.decide-plan-line',
  method: 'POST',
  path: '/network/plan/:id/decide',
  access: 'network.manage',
  summary: 'Take a proposal on, or decline it with the reason',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    version: z.int(),
    answer: z.enum(['agree', 'decline']),
    agencyId: z.uuid().nullable().default(null),
    reason: z.string().trim().max(1000).default(''),
  }),
  response: PlanLineSchema,
});

export const PLAN_ENDPOINTS = [networkPlanEndpoint, savePlanLineEndpoint, decidePlanLineEndpoint];
