import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { DutyFieldsSchema, DutyPartFieldsSchema, DutySchema } from './duty.schemas.ts';
import { SchedulePolicySchema } from './schedule-policy.schema.ts';

const Id = z.object({ id: z.uuid() });
const Version = z.object({ version: z.number().int() });

export const getDutyEndpoint = endpoint({
  name: 'regulations.get-duty',
  method: 'GET',
  path: '/duties/:id',
  access: 'regulations.read',
  summary: 'One duty as it stands now; to be shown beside an own version that came too late',
  params: Id,
  response: DutySchema,
});

export const addDutyEndpoint = endpoint({
  name: 'regulations.add-duty',
  method: 'POST',
  path: '/regulations/:id/duties',
  access: 'regulations.edit',
  summary: 'Add a duty by hand from words selected in a provision',
  params: Id,
  body: DutyFieldsSchema.partial()
    .required({ quote: true })
    .extend({ provisionId: z.string().max(200) }),
  response: DutySchema,
});

export const changeDutyEndpoint = endpoint({
  name: 'regulations.change-duty',
  method: 'PATCH',
  path: '/duties/:id',
  access: 'regulations.edit',
  summary:
    'Correct a duty; absent fields stay. platform.stale carries changedBy, changedByName, changedAt, version',
  params: Id,
  body: DutyFieldsSchema.partial().extend({
    version: z.number().int(),
    provisionId: z.string().max(200).optional(),
    sameAs: z.uuid().nullable().optional(),
    schedulePolicy: SchedulePolicySchema.optional(),
  }),
  response: DutySchema,
});

export const confirmDutyEndpoint = endpoint({
  name: 'regulations.confirm-duty',
  method: 'POST',
  path: '/duties/:id/confirm',
  access: 'regulations.confirm',
  summary: 'Confirm a duty; refused with the reason when it has no lead or cannot happen',
  params: Id,
  body: Version,
  response: DutySchema,
});

export const rejectDutyEndpoint = endpoint({
  name: 'regulations.reject-duty',
  method: 'POST',
  path: '/duties/:id/reject',
  access: 'regulations.confirm',
  summary: 'Say that this is no duty, and why',
  params: Id,
  body: Version.extend({ reason: z.string().trim().min(1).max(1000) }),
  response: DutySchema,
});

export const reopenDutyEndpoint = endpoint({
  name: 'regulations.reopen-duty',
  method: 'POST',
  path: '/duties/:id/reopen',
  access: 'regulations.confirm',
  summary: 'Make a confirmed or rejected duty a draft again',
  params: Id,
  body: Version,
  response: DutySchema,
});

export const confirmDutiesEndpoint = endpoint({
  name: 'regulations.confirm-duties',
  method: 'POST',
  path: '/regulations/:id/duties/confirm-many',
  access: 'regulations.confirm',
  summary: 'Confirm drafts: those listed, or all read with at least this confidence; the others say why not',
  params: Id,
  body: z.object({
    ids: z.array(z.uuid()).max(2000).optional(),
    minConfidence: z.number().min(0).max(1).optional(),
  }),
  response: z.object({
    confirmed: z.array(z.uuid()),
    refused: z.array(
      z.object({
        id: z.uuid(),
        code: z.string(),
        citation: z.string(),
        reason: z.string(),
        message: z.string(),
      }),
    ),
  }),
});

export const splitDutyEndpoint = endpoint({
  name: 'regulations.split-duty',
  method: 'POST',
  path: '/duties/:id/split',
  access: 'regulations.edit',
  summary: 'Make several duties of one; the first stays known as replaced',
  params: Id,
  body: Version.extend({ parts: z.array(DutyPartFieldsSchema).max(30) }),
  response: z.object({ items: z.array(DutySchema) }),
});

export const mergeDutiesEndpoint = endpoint({
  name: 'regulations.merge-duties',
  method: 'POST',
  path: '/duties/merge',
  access: 'regulations.edit',
  summary: 'Make one duty of several of the same provision',
  body: z.object({ ids: z.array(z.uuid()).max(30) }),
  response: DutySchema,
});

export const DUTY_ENDPOINTS: readonly Endpoint[] = [
  getDutyEndpoint,
  addDutyEndpoint,
  changeDutyEndpoint,
  confirmDutyEndpoint,
  rejectDutyEndpoint,
  reopenDutyEndpoint,
  confirmDutiesEndpoint,
  splitDutyEndpoint,
  mergeDutiesEndpoint,
];
