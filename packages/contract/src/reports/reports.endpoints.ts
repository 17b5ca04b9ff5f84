import { z } from 'zod';
import { endpoint, type Answer, type Endpoint } from '../platform/endpoint.ts';
import {
  AgencyRefSchema,
  ExcerptSchema,
  IssueItemSchema,
  ProvenanceSchema,
  ReportDetailSchema,
  ReportIssueSchema,
  ReportMovedSchema,
  ReportPartSchema,
  ReportRoundSchema,
  RoundAgencySchema,
  RoundCountsSchema,
  WorkReportSchema,
} from './reports.schemas.ts';

const Id = z.object({ reportId: z.uuid() });
const Round = z.object({ roundId: z.uuid() });
const Step = z.object({ version: z.int() });
const Reason = z.string().trim().max(2_000).default('');

export const listRoundsEndpoint = endpoint({
  name: 'reports.rounds',
  method: 'GET',
  path: '/reports/rounds',
  access: 'reports.read',
  summary: 'Rounds of reports of a year, soonest due first, with what the own agency owes',
  query: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  response: z.object({ items: z.array(ReportRoundSchema), years: z.array(z.number()) }),
});

export const getRoundEndpoint = endpoint({
  name: 'reports.round',
  method: 'GET',
  path: '/reports/rounds/:roundId',
  access: 'reports.read',
  summary: 'A round agency by agency: who has sent, who is late, exempt or has longer',
  params: Round,
  response: z.object({
    round: ReportRoundSchema,
    counts: RoundCountsSchema,
    agencies: z.array(RoundAgencySchema),
  }),
});

export const workReportEndpoint = endpoint({
  name: 'reports.of-work',
  method: 'GET',
  path: '/reports/works/:occurrenceId',
  access: 'reports.read',
  summary:
    'The report by which a piece of work is done, and what the caller may do with it; null where it has no form',
  params: z.object({ occurrenceId: z.uuid() }),
  response: z.object({ report: WorkReportSchema.nullable() }),
});

export const openReportEndpoint = endpoint({
  name: 'reports.open',
  method: 'POST',
  path: '/reports',
  access: 'reports.work',
  summary: 'Begins the report an occurrence asks for, filled in from what is known; answers the one there is',
  body: z.object({ occurrenceId: z.uuid() }),
  response: ReportMovedSchema,
});

export const consolidateRoundEndpoint = endpoint({
  name: 'reports.consolidate',
  method: 'POST',
  path: '/reports/rounds/:roundId/consolidated',
  access: 'reports.work',
  summary: 'Begins the consolidated report of a round; answers the one there is',
  params: Round,
  response: ReportMovedSchema,
});

export const getReportEndpoint = endpoint({
  name: 'reports.get',
  method: 'GET',
  path: '/reports/:reportId',
  access: 'reports.read',
  summary: 'A report with its form, figures and their sources, words, remarks and revisions',
  params: Id,
  query: z.object({ revision: z.coerce.number().int().min(1).optional() }),
  response: ReportDetailSchema,
});

export const savePartEndpoint = endpoint({
  name: 'reports.save-part',
  method: 'POST',
  path: '/reports/:reportId/parts/:key',
  access: 'reports.work',
  summary:
    'Writes one figure, section or list of difficulties; somebody else’s newer words are never overwritten',
  params: Id.extend({ key: z.string().max(200) }),
  body: z.object({
    version: z.int(),
    value: z.number().nullable().optional(),
    /** Needed where a found figure is overridden. */
    reason: Reason,
    text: z.string().max(100_000).optional(),
    issues: z.array(IssueItemSchema).max(100).optional(),
    excerpts: z.array(ExcerptSchema).max(500).optional(),
  }),
  response: ReportPartSchema,
});

export const refreshReportEndpoint = endpoint({
  name: 'reports.refresh',
  method: 'POST',
  path: '/reports/:reportId/refresh',
  access: 'reports.work',
  summary: 'Reads the figures again from where they come from; overridden ones keep what a person wrote',
  params: Id,
  body: Step,
  response: z.object({ changed: z.array(z.string()), version: z.int() }),
});

function step(name: string, access: Endpoint['access'], summary: string) {
  return endpoint({
    name: `reports.${name}`,
    method: 'POST',
    path: `/reports/:reportId/${name}`,
    access,
    summary,
    params: Id,
    body: Step.extend({ reason: Reason }),
    response: ReportMovedSchema,
  });
}

export const proposeReportEndpoint = step(
  'propose',
  'reports.work',
  'Hands a report to the approver of the agency',
);
export const handBackReportEndpoint = step(
  'hand-back',
  'reports.approve',
  'The approver gives a report back to the drafter',
);
export const submitReportEndpoint = step(
  'submit',
  'reports.approve',
  'The approver signs and sends a report; its content is frozen as a revision and proves the duty',
);
export const acceptReportEndpoint = step('accept', 'reports.work', 'The recipient accepts a report');
export const reviseReportEndpoint = step(
  'revise',
  'reports.work',
  'Begins the next revision; the one before stays',
);

export const returnReportEndpoint = endpoint({
  name: 'reports.return',
  method: 'POST',
  path: '/reports/:reportId/return',
  access: 'reports.work',
  summary: 'The recipient returns a report with what is wrong on the very figures and sections',
  params: Id,
  body: Step.extend({
    reason: Reason,
    remarks: z
      .array(z.object({ key: z.string().max(200), text: z.string().trim().min(1).max(2_000) }))
      .max(200),
  }),
  response: ReportMovedSchema,
});

export const traceFigureEndpoint = endpoint({
  name: 'reports.trace',
  method: 'GET',
  path: '/reports/:reportId/trace/:key',
  access: 'reports.read',
  summary:
    'Where a number comes from: each agency’s share, its revision and signer, down to the figures it was read from',
  params: Id.extend({ key: z.string().max(200) }),
  response: z.object({
    key: z.string(),
    title: z.string(),
    unit: z.string(),
    value: z.number().nullable(),
    provenance: ProvenanceSchema.nullable(),
    shares: z.array(
      z.object({
        agency: AgencyRefSchema,
        reportId: z.uuid(),
        revision: z.int(),
        value: z.number().nullable(),
        weight: z.number().nullable(),
        signer: z.string().nullable(),
        submittedAt: z.string().nullable(),
        provenance: ProvenanceSchema.nullable(),
      }),
    ),
    missing: z.array(AgencyRefSchema),
  }),
});

export const reportFileEndpoint = endpoint({
  name: 'reports.file',
  method: 'GET',
  path: '/reports/:reportId/file',
  access: 'reports.read',
  summary: 'The report as an official document, .docx or PDF',
  params: Id,
  query: z.object({ format: z.enum(['docx', 'pdf']).default('docx') }),
  answersFile: true,
});

export const reportDocumentEndpoint = endpoint({
  name: 'reports.document',
  method: 'POST',
  path: '/reports/:reportId/document',
  access: 'documents.work',
  summary: 'Writes the approved report as a draft of an official document, to be signed, numbered and sent',
  params: Id,
  body: Step,
  response: z.object({ documentId: z.uuid() }),
});

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

export const REPORTS_ENDPOINTS = [
  listRoundsEndpoint,
  getRoundEndpoint,
  workReportEndpoint,
  openReportEndpoint,
  consolidateRoundEndpoint,
  listIssuesEndpoint,
  answerIssueEndpoint,
  executivePageEndpoint,
  getReportEndpoint,
  savePartEndpoint,
  refreshReportEndpoint,
  proposeReportEndpoint,
  handBackReportEndpoint,
  submitReportEndpoint,
  acceptReportEndpoint,
  returnReportEndpoint,
  reviseReportEndpoint,
  traceFigureEndpoint,
  reportFileEndpoint,
  reportDocumentEndpoint,
] as const satisfies readonly Endpoint[];

export type ExecutivePage = Answer<typeof executivePageEndpoint>;
export type TracedFigure = Answer<typeof traceFigureEndpoint>;
