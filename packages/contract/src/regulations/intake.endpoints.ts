import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { SchedulePolicySchema } from './schedule-policy.schema.ts';
import {
  RegulationFactsSchema,
  RegulationSchema,
  ScopeTerritorySchema,
  SettlementSchema,
} from './regulations.schemas.ts';

const Id = z.object({ id: z.uuid() });
const Code = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}./_-]*$/u);

export const uploadRegulationEndpoint = endpoint({
  name: 'regulations.upload',
  method: 'POST',
  path: '/regulations',
  access: 'regulations.edit',
  summary: 'Read a file (.txt .md .docx .html .pdf with text) into a draft; all of it is stored or nothing',
  upload: true,
  body: z.object({ code: Code.optional() }),
  response: RegulationSchema,
});

export const parseTextEndpoint = endpoint({
  name: 'regulations.parse-text',
  method: 'POST',
  path: '/regulations/parse-text',
  access: 'regulations.edit',
  summary: 'Read pasted text into a draft',
  body: z.object({
    text: z.string().min(1).max(3_000_000),
    fileName: z.string().trim().max(200).optional(),
    code: Code.optional(),
  }),
  response: RegulationSchema,
});

export const changeRegulationEndpoint = endpoint({
  name: 'regulations.change',
  method: 'PATCH',
  path: '/regulations/:id',
  access: 'regulations.edit',
  summary: 'Correct facts, code, scope or settlements; what is absent stays',
  params: Id,
  body: RegulationFactsSchema.partial().extend({
    version: z.number().int(),
    code: Code.optional(),
    title: z.string().trim().min(1).max(2000).optional(),
    scope: ScopeTerritorySchema.nullable().optional(),
    settlements: z.array(SettlementSchema).max(200).optional(),
    schedulePolicy: SchedulePolicySchema.optional(),
    /** First due day that is followed. */
    trackedFrom: z.iso.date().optional(),
  }),
  response: RegulationSchema,
});

export const confirmRegulationEndpoint = endpoint({
  name: 'regulations.confirm',
  method: 'POST',
  path: '/regulations/:id/confirm',
  access: 'regulations.confirm',
  summary: 'Put a draft into work; every duty must be confirmed or rejected first',
  params: Id,
  body: z.object({
    version: z.number().int(),
    /** First due day that is followed; default: today. */
    trackedFrom: z.iso.date().optional(),
  }),
  response: RegulationSchema,
});

export const removeDraftEndpoint = endpoint({
  name: 'regulations.remove-draft',
  method: 'DELETE',
  path: '/regulations/:id',
  access: 'regulations.edit',
  summary: 'Throw a draft away with everything read from it',
  params: Id,
});

export const INTAKE_ENDPOINTS: readonly Endpoint[] = [
  uploadRegulationEndpoint,
  parseTextEndpoint,
  changeRegulationEndpoint,
  confirmRegulationEndpoint,
  removeDraftEndpoint,
];
