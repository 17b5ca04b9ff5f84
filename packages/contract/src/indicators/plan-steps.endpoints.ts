import { z } from 'zod';
import { endpoint } from '../platform/endpoint.ts';
import { MeasuredUnitKeySchema } from './indicators.schemas.ts';

const Id = z.object({ id: z.uuid() });
const Reason = z.string().trim().max(1000);
const Version = z.int();
const Saved = z.object({ id: z.uuid() });

export const approvePlanEndpoint = endpoint({
  name: 'indicators.approve-plan',
  method: 'POST',
  path: '/indicators/plans/:id/approve',
  access: 'targets.manage',
  summary: 'The head approves a draft; what a person must confirm is confirmed with it',
  params: Id,
  body: z.object({ version: Version, confirmed: z.boolean().default(false) }),
  response: Saved,
});

export const issuePlanEndpoint = endpoint({
  name: 'indicators.issue-plan',
  method: 'POST',
  path: '/indicators/plans/:id/issue',
  access: 'targets.manage',
  summary: 'Issued by a decision: the assigned see their figures; what it revises is replaced',
  params: Id,
  body: z.object({
    version: Version,
    decisionNumber: z.string().trim().min(1).max(100),
    decisionDate: z.iso.date(),
  }),
  response: Saved,
});

export const revisePlanEndpoint = endpoint({
  name: 'indicators.revise-plan',
  method: 'POST',
  path: '/indicators/plans/:id/revise',
  access: 'targets.manage',
  summary:
    'A new draft beside an issued plan, with its figures; the issued one stands until the new one is issued',
  params: Id,
  body: z.object({ version: Version, reason: Reason.min(1) }),
  response: Saved,
});

export const freezePlanEndpoint = endpoint({
  name: 'indicators.freeze-plan',
  method: 'POST',
  path: '/indicators/plans/:id/freeze',
  access: 'targets.manage',
  summary: 'Frozen for the evaluation: no revision until it is reopened with a reason',
  params: Id,
  body: z.object({ version: Version, frozen: z.boolean(), reason: Reason.default('') }),
  response: Saved,
});

export const withdrawPlanEndpoint = endpoint({
  name: 'indicators.withdraw-plan',
  method: 'POST',
  path: '/indicators/plans/:id/withdraw',
  access: 'targets.manage',
  summary: 'Give up a draft with a reason',
  params: Id,
  body: z.object({ version: Version, reason: Reason.min(1) }),
  response: Saved,
});

export const acknowledgeEndpoint = endpoint({
  name: 'indicators.acknowledge',
  method: 'POST',
  path: '/indicators/plans/:id/acknowledge',
  access: 'targets.manage',
  summary: 'The one assigned says that he received the target of his unit',
  params: Id,
  body: z.object({ unit: MeasuredUnitKeySchema, note: z.string().trim().max(500).default('') }),
  response: Saved,
});
