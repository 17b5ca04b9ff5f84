import { z } from 'zod';
import { endpoint } from '../platform/endpoint.ts';
import { IssueItemSchema, ReportIssueSchema } from './reports.schemas.ts';

export const listIssuesEndpoint = endpoint({
  name: 'reports.issues',
  method: 'GET',
  path: '/reports/issues',
  access: 'reports.read',
  summary: 'Difficulties and proposals of reports, by theme, as each regulation routes them',
  query: z.object({
    hands: z.enum(['to-me', 'mine', 'any']).default('any'),
    state: z.enum(['open', 'answered', 'forwarded', 'all']).default('open'),
    theme: IssueItemSchema.shape.theme.optional(),
  }),
  response: z.object({ items: z.array(ReportIssueSchema) }),
});

export const answerIssueEndpoint = endpoint({
  name: 'reports.answer-issue',
  method: 'POST',
  path: '/reports/issues/:issueId/answer',
  access: 'reports.work',
  summary: 'Answers a difficulty, or forwards it with an opinion to the People’s Committee for its decision',
  params: z.object({ issueId: z.uuid() }),
  body: z.object({
    version: z.int(),
    answer: z.string().trim().min(1).max(4_000),
    forward: z.boolean().default(false),
  }),
  response: ReportIssueSchema,
});
