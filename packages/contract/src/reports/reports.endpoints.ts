import { z } from 'zod';
import { endpoint, type Answer, type Endpoint } from '../platform/endpoint.ts';
import { executivePageEndpoint } from './executive.endpoints.ts';
import { answerIssueEndpoint, listIssuesEndpoint } from './issues.endpoints.ts';
import {
  AgencyRefSchema,
  ExcerptSchema,
  IssueItemSchema,
  ProvenanceSchema,
  ReportDetailSchema,
  ReportMovedSchema,
  ReportPartSchema,
  SettlementSchema,
  WorkReportSchema,
} from './reports.schemas.ts';
import {
  consolidateRoundEndpoint,
  getRoundEndpoint,
  listRoundsEndpoint,
  roundDifferencesEndpoint,
} from './rounds.endpoints.ts';

const Id = z.object({ reportId: z.uuid() });
const Step = z.object({ version: z.int() });
const Reason = z.string().trim().max(2_000).default('');

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
        /** What the report stated where the recipient settled that another agency's number counts. */
        setAside: z.object({ value: z.number(), agency: AgencyRefSchema, reason: z.string() }).nullable(),
      }),
    ),
    missing: z.array(AgencyRefSchema),
  }),
});

export const settleFigureEndpoint = endpoint({
  name: 'reports.settle-figure',
  method: 'POST',
  path: '/reports/:reportId/parts/:key/settlement',
  access: 'reports.work',
  summary: 'A recipient decides which of two figures counts that two agencies state differently, and why',
  params: Id.extend({ key: z.string().max(200) }),
  body: SettlementSchema.extend({
    otherReportId: z.uuid(),
    /** Both numbers as the one who decides saw them: newer ones are not decided about unseen. */
    value: z.number(),
    otherValue: z.number(),
  }),
  response: ReportPartSchema.shape.differs.unwrap(),
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

export const REPORTS_ENDPOINTS = [
  listRoundsEndpoint,
  getRoundEndpoint,
  roundDifferencesEndpoint,
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
  settleFigureEndpoint,
  reportFileEndpoint,
  reportDocumentEndpoint,
] as const satisfies readonly Endpoint[];

export type TracedFigure = Answer<typeof traceFigureEndpoint>;
