import { EMPLOYER_PAIR_ANSWERS } from '@ansinh/domain/employers';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  EmployerDetailSchema,
  EmployerPairSchema,
  EmployerRowSchema,
  EmployerStatusSchema,
} from './employers.schemas.ts';

const Id = z.object({ employerId: z.uuid() });
const Reason = z.string().trim().min(5).max(1000);
const Purpose = z.string().trim().min(5).max(300);

const Filters = z.object({
  q: z.string().trim().max(200).optional(),
  commune: z
    .string()
    .regex(/^20(24|25):\d+$/)
    .optional(),
  status: EmployerStatusSchema.optional(),
  /** none: insures nobody; some: has insured workers. */
  insured: z.enum(['none', 'some']).optional(),
  findings: z.stringbool().optional(),
});

export const listEmployersEndpoint = endpoint({
  name: 'employers.list',
  method: 'GET',
  path: '/employers',
  access: 'registers.read',
  summary: 'Employers of the register the caller may see, by name; searched without marks',
  query: Filters.extend({
    after: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    items: z.array(EmployerRowSchema),
    next: z.string().nullable(),
    abilities: z.array(z.string()),
  }),
});

export const openEmployerEndpoint = endpoint({
  name: 'employers.open',
  method: 'POST',
  path: '/employers/:employerId/open',
  access: 'registers.read',
  summary: 'One employer with all that the sources say; the purpose is kept with who opened it and when',
  params: Id,
  body: z.object({ purpose: Purpose }),
  response: EmployerDetailSchema,
});

export const changeEmployerEndpoint = endpoint({
  name: 'employers.change',
  method: 'PATCH',
  path: '/employers/:employerId',
  access: 'registers.edit',
  summary: 'Corrects an employer by hand; later lists no longer overwrite the corrected fields',
  params: Id,
  body: z.object({
    version: z.number().int(),
    reason: Reason,
    name: z.string().trim().min(1).max(300).optional(),
    legalForm: z.string().trim().max(200).nullable().optional(),
    address: z.string().trim().max(500).nullable().optional(),
    commune: z
      .string()
      .regex(/^20(24|25):\d+$/)
      .nullable()
      .optional(),
    representative: z.string().trim().max(200).nullable().optional(),
    phone: z.string().trim().max(50).nullable().optional(),
  }),
  response: z.object({ version: z.number() }),
});

export const mergeEmployersEndpoint = endpoint({
  name: 'employers.merge',
  method: 'POST',
  path: '/employers/:employerId/merge',
  access: 'registers.edit',
  summary: 'Joins another record to this one; everything the other had moves here and can be moved back',
  params: Id,
  body: z.object({
    otherId: z.uuid(),
    version: z.number().int(),
    otherVersion: z.number().int(),
    reason: Reason,
  }),
  response: z.object({ mergeId: z.uuid(), version: z.number() }),
});

export const undoEmployerMergeEndpoint = endpoint({
  name: 'employers.undo-merge',
  method: 'POST',
  path: '/employers/merges/:mergeId/undo',
  access: 'registers.edit',
  summary: 'Takes a merge back: both records are as they were, with what came since',
  params: z.object({ mergeId: z.uuid() }),
  body: z.object({ reason: Reason }),
  response: z.object({ keptId: z.uuid(), restoredId: z.uuid() }),
});

export const listEmployerPairsEndpoint = endpoint({
  name: 'employers.list-pairs',
  method: 'GET',
  path: '/employers/pairs',
  access: 'linkage.review',
  summary: 'Records that may be one employer and that no code joins, likeliest first',
  query: z.object({
    after: z.string().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  response: z.object({ items: z.array(EmployerPairSchema), next: z.string().nullable(), open: z.number() }),
});

export const decideEmployerPairEndpoint = endpoint({
  name: 'employers.decide-pair',
  method: 'POST',
  path: '/employers/pairs/:pairId/decide',
  access: 'linkage.review',
  summary:
    'Says whether two records are one employer; "same" merges the second into the first, "unsure" asks another person',
  params: z.object({ pairId: z.uuid() }),
  body: z.object({
    version: z.number().int(),
    answer: z.enum(EMPLOYER_PAIR_ANSWERS),
    note: z.string().trim().max(1000).optional(),
  }),
  response: z.object({ state: z.enum(['second', 'same', 'different']), mergeId: z.uuid().nullable() }),
});

export const undoEmployerPairEndpoint = endpoint({
  name: 'employers.undo-pair',
  method: 'POST',
  path: '/employers/pairs/:pairId/undo',
  access: 'linkage.review',
  summary: 'Takes an answer back: what it joined is separated, and the pair waits again',
  params: z.object({ pairId: z.uuid() }),
  body: z.object({}),
  response: z.object({ state: z.literal('open') }),
});

export const exportEmployersEndpoint = endpoint({
  name: 'employers.export',
  method: 'POST',
  path: '/employers/export',
  access: 'registers.read',
  summary: 'The filtered register as .xlsx with who took it, when and what for written on it',
  body: z.object({
    purpose: Purpose,
    filter: Filters.extend({ findings: z.boolean().optional() }).default({}),
  }),
  answersFile: true,
});

export const EMPLOYERS_ENDPOINTS: readonly Endpoint[] = [
  listEmployersEndpoint,
  openEmployerEndpoint,
  changeEmployerEndpoint,
  mergeEmployersEndpoint,
  undoEmployerMergeEndpoint,
  listEmployerPairsEndpoint,
  decideEmployerPairEndpoint,
  undoEmployerPairEndpoint,
  exportEmployersEndpoint,
];
