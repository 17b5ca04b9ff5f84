import { z } from 'zod';
import { endpoint, type Answer } from '../platform/endpoint.ts';
import { AgencyRefSchema, ReportRoundSchema } from './reports.schemas.ts';

export const executivePageEndpoint = endpoint({
  name: 'reports.executive',
  method: 'GET',
  path: '/reports/executive',
  access: 'reports.read',
  summary:
    'One page for the province’s leader: what is reached, what is late and whose, what he is asked to decide',
  response: z.object({
    asOf: z.iso.date(),
    reached: z.array(
      z.object({
        indicator: z.string(),
        name: z.string(),
        unit: z.string(),
        value: z.number().nullable(),
        target: z.number().nullable(),
        missing: z.number().nullable(),
        month: z.string().nullable(),
        estimated: z.boolean(),
      }),
    ),
    late: z.array(
      z.object({
        agency: AgencyRefSchema,
        overdue: z.number(),
        escalated: z.number(),
        oldestDueOn: z.iso.date().nullable(),
      }),
    ),
    onTime: z.object({ due: z.number(), onTime: z.number() }),
    rounds: z.array(ReportRoundSchema),
    toDecide: z.array(
      z.object({
        kind: z.enum(['issue', 'document', 'report']),
        title: z.string(),
        titleEn: z.string(),
        from: AgencyRefSchema.nullable(),
        since: z.string(),
        href: z.string(),
        basis: z.string().nullable(),
      }),
    ),
  }),
});

export type ExecutivePage = Answer<typeof executivePageEndpoint>;
