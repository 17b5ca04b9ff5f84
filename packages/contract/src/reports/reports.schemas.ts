import { REPORT_STATES, REPORT_STEPS } from '@ansinh/domain/reports';
import { z } from 'zod';
import { ReportFormSchema } from './report-form.schema.ts';

export const ReportStateSchema = z.enum(REPORT_STATES);
export const ReportStepSchema = z.enum(REPORT_STEPS);
export const AgencyRefSchema = z.object({ id: z.uuid(), name: z.string() });
export const ClauseSchema = z.object({
  regulationId: z.uuid(),
  regulationCode: z.string(),
  provisionId: z.string(),
  citation: z.string(),
});

/** How far a round has come. Neither share can pass 1: what is counted above is a part of what is counted below. */
export const RoundCountsSchema = z.object({
  expected: z.number(),
  exempt: z.number(),
  notStarted: z.number(),
  drafting: z.number(),
  submitted: z.number(),
  accepted: z.number(),
  returned: z.number(),
  /** Submitted or accepted after the (extended) term. */
  late: z.number(),
  /** Owed, not submitted, term over. */
  overdue: z.number(),
  /** In time, but with nothing in what is required. */
  empty: z.number(),
  submissionShare: z.number().nullable(),
  contentShare: z.number().nullable(),
});

export const ReportRoundSchema = z.object({
  roundId: z.uuid(),
  periodKey: z.string(),
  periodLabel: z.string(),
  formCode: z.string(),
  title: z.string(),
  titleEn: z.string(),
  opensOn: z.iso.date(),
  dueOn: z.iso.date().nullable(),
  dataAsOf: z.iso.date().nullable(),
  frozen: z.boolean(),
  basis: ClauseSchema,
  /** Null where the caller sees only its own report. */
  counts: RoundCountsSchema.nullable(),
  /** What the caller's agency owes in it. */
  own: z
    .object({
      occurrenceId: z.uuid(),
      reportId: z.uuid().nullable(),
      state: ReportStateSchema.nullable(),
      exempt: z.boolean(),
      dueOn: z.iso.date().nullable(),
    })
    .nullable(),
  /** The consolidated report made of it: who makes it, by when, how far it is. */
  consolidated: z
    .object({
      formCode: z.string(),
      title: z.string(),
      titleEn: z.string(),
      reportId: z.uuid().nullable(),
      state: ReportStateSchema.nullable(),
      dueOn: z.iso.date().nullable(),
      mine: z.boolean(),
    })
    .nullable(),
  /** Sentences about terms that cannot both be kept. */
  warnings: z.array(z.string()),
});

/** The report by which a piece of work is done. */
export const WorkReportSchema = z.object({
  title: z.string(),
  titleEn: z.string(),
  roundId: z.uuid(),
  reportId: z.uuid().nullable(),
  state: ReportStateSchema.nullable(),
  /** `begin` it, `open` it, see its `round` agency by agency. */
  abilities: z.array(z.enum(['begin', 'open', 'round'])),
});

export const RoundAgencySchema = z.object({
  agency: AgencyRefSchema,
  occurrenceId: z.uuid(),
  reportId: z.uuid().nullable(),
  standing: z.enum(['exempt', 'not-started', 'drafting', 'submitted', 'returned', 'accepted']),
  timing: z.enum(['none', 'in-time', 'late', 'overdue']),
  empty: z.boolean(),
  dueOn: z.iso.date().nullable(),
  /** The first term where a decision moved it. */
  scheduledOn: z.iso.date().nullable(),
  /** Why it is exempt, joined later or has longer. */
  decision: z.string().nullable(),
  submittedAt: z.string().nullable(),
  returns: z.number(),
  filled: z.number(),
  required: z.number(),
});

/** How a figure came about: what a person reads who asks "where does this number come from". */
export const ProvenanceSchema = z.object({
  kind: z.enum(['indicator', 'measure', 'typed', 'computed', 'gathered', 'shared']),
  /** A sentence: "Số liệu tháng 6/2026, bản 2, UBND phường Kon Tum, duyệt 05/7/2026". */
  text: z.string(),
  asOf: z.iso.date().nullable(),
  estimated: z.boolean(),
  /** The page that shows it. */
  href: z.string().nullable(),
  submission: z.object({ id: z.string(), version: z.number(), signer: z.string().nullable() }).nullable(),
});

/** From an agency that ended to the one that goes on. */
export const PassSchema = z.object({
  part: z.enum(['report', 'recipient', 'issue']),
  from: AgencyRefSchema,
  to: AgencyRefSchema,
  reason: z.string(),
  at: z.string(),
});

export const IssueItemSchema = z.object({
  theme: z.enum(['collection', 'coverage', 'medical', 'data', 'inspection', 'money', 'regulation', 'other']),
  difficulty: z.string().trim().min(1).max(4_000),
  proposal: z.string().trim().max(4_000).default(''),
});

/** Words of one agency in a section of a consolidated report: shortened, but never without who said it. */
export const ExcerptSchema = z.object({
  reportId: z.uuid(),
  revision: z.int(),
  agency: AgencyRefSchema,
  original: z.string(),
  text: z.string().max(20_000),
  used: z.boolean(),
  /** Of difficulties and proposals: what they are about. */
  theme: IssueItemSchema.shape.theme.nullable().default(null),
  /** The agency has sent other words since these were shortened; `original` is the newer. Saving settles it. */
  changed: z.boolean().default(false),
});

/** Which of two figures counts when reports are put together, and why. `this`: the one of the report that is looked at. */
export const SettlementSchema = z.object({
  counts: z.enum(['this', 'other', 'both']),
  reason: z.string().trim().min(1).max(2_000),
});

export const ReportPartSchema = z.object({
  key: z.string(),
  kind: z.enum(['figure', 'text', 'issues']),
  /** What the report says: the overriding value where there is one. */
  value: z.number().nullable(),
  /** What the system found; beside an override both are shown. */
  found: z.number().nullable(),
  reason: z.string(),
  text: z.string(),
  issues: z.array(IssueItemSchema),
  excerpts: z.array(ExcerptSchema),
  provenance: ProvenanceSchema.nullable(),
  /** Beside each figure: the period before, the same period a year before, the target. */
  before: z.number().nullable(),
  yearBefore: z.number().nullable(),
  target: z.number().nullable(),
  /** Another agency states the same figure differently. */
  differs: z
    .object({
      agency: AgencyRefSchema,
      value: z.number(),
      reportId: z.uuid(),
      key: z.string(),
      /** What a recipient decided about the two, while both still state what they stated then. */
      settled: SettlementSchema.extend({
        by: z.string(),
        agency: AgencyRefSchema,
        at: z.string(),
      }).nullable(),
    })
    .nullable(),
  version: z.int(),
  editedBy: z.string().nullable(),
  editedAt: z.string().nullable(),
});

/** A figure of a report that another agency states differently. */
export const DifferenceSchema = z.object({
  reportId: z.uuid(),
  agency: AgencyRefSchema,
  key: z.string(),
  row: z.object({ title: z.string(), titleEn: z.string(), unit: z.string(), unitEn: z.string() }),
  column: z.object({ title: z.string(), titleEn: z.string() }),
  value: z.number(),
  differs: ReportPartSchema.shape.differs.unwrap(),
  maySettle: z.boolean(),
});

export const RemarkSchema = z.object({
  id: z.uuid(),
  key: z.string(),
  revision: z.int(),
  text: z.string(),
  by: z.string(),
  at: z.string(),
  settled: z.boolean(),
});

export const ReportDetailSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['unit', 'consolidated']),
  form: ReportFormSchema,
  basis: ClauseSchema,
  roundId: z.uuid(),
  occurrenceId: z.uuid().nullable(),
  agency: AgencyRefSchema,
  recipients: z.array(AgencyRefSchema),
  periodKey: z.string(),
  periodLabel: z.string(),
  dueOn: z.iso.date().nullable(),
  dataAsOf: z.iso.date(),
  /** Figures before the period's end are estimates ("ước"). */
  estimated: z.boolean(),
  state: ReportStateSchema,
  revision: z.int(),
  version: z.int(),
  returnedFor: z.string(),
  draftedBy: z.string(),
  approvedBy: z.string().nullable(),
  submittedAt: z.string().nullable(),
  acceptedAt: z.string().nullable(),
  documentId: z.uuid().nullable(),
  /** How the report and its receiving went on to successors, oldest first. */
  passes: z.array(PassSchema),
  /** Who the issued document went to, and under which number it was received there. */
  acknowledgements: z.array(
    z.object({
      agency: AgencyRefSchema,
      sentAt: z.string(),
      receivedAt: z.string().nullable(),
      incomingNumber: z.number().nullable(),
    }),
  ),
  parts: z.array(ReportPartSchema),
  /** Rows of tables by agency: table code -> rows. */
  agencyRows: z.record(
    z.string(),
    z.array(
      z.object({
        agency: AgencyRefSchema,
        reportId: z.uuid(),
        cells: z.record(z.string(), z.number().nullable()),
      }),
    ),
  ),
  /** How the regulation is carried out, agency by agency and clause by clause. */
  carryingOut: z
    .object({
      agencies: z.array(
        z.object({
          agency: AgencyRefSchema,
          due: z.number(),
          onTime: z.number(),
          late: z.number(),
          open: z.number(),
        }),
      ),
      clauses: z.array(
        z.object({
          clause: ClauseSchema,
          due: z.number(),
          onTime: z.number(),
          late: z.number(),
          open: z.number(),
        }),
      ),
    })
    .nullable(),
  remarks: z.array(RemarkSchema),
  /** What rules between cells say now. */
  faults: z.array(z.object({ key: z.string(), strict: z.boolean(), text: z.string() })),
  filled: z.number(),
  required: z.number(),
  revisions: z.array(
    z.object({
      revision: z.int(),
      submittedAt: z.string(),
      approvedBy: z.string(),
      sha256: z.string(),
      reason: z.string(),
    }),
  ),
  abilities: z.array(ReportStepSchema.or(z.enum(['document', 'refresh', 'settle']))),
});

export const ReportMovedSchema = z.object({
  id: z.uuid(),
  state: ReportStateSchema,
  version: z.int(),
  revision: z.int(),
});

export const ReportIssueSchema = z.object({
  id: z.uuid(),
  reportId: z.uuid(),
  agency: AgencyRefSchema,
  periodKey: z.string(),
  periodLabel: z.string(),
  basis: ClauseSchema,
  routedTo: z.array(AgencyRefSchema),
  theme: IssueItemSchema.shape.theme,
  difficulty: z.string(),
  proposal: z.string(),
  state: z.enum(['open', 'answered', 'forwarded']),
  answer: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
  passes: z.array(PassSchema),
  version: z.int(),
  abilities: z.array(z.enum(['answer', 'forward'])),
});

export type AgencyRefView = z.output<typeof AgencyRefSchema>;
export type ReportClause = z.output<typeof ClauseSchema>;
export type ReportProvenance = z.output<typeof ProvenanceSchema>;
export type ReportPass = z.output<typeof PassSchema>;
export type IssueItem = z.output<typeof IssueItemSchema>;
export type Excerpt = z.output<typeof ExcerptSchema>;
export type ReportPart = z.output<typeof ReportPartSchema>;
export type ReportDetail = z.output<typeof ReportDetailSchema>;
export type ReportRoundView = z.output<typeof ReportRoundSchema>;
