import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { FigureViewSchema, MonthSchema, UnitKeySchema, UnitRefSchema } from './figures.schemas.ts';
import {
  FigureCellSchema,
  FigureDifferenceSchema,
  FigureStateSchema,
  RetentionLineSchema,
  SubmissionDetailSchema,
  SubmissionMovedSchema,
  SubmissionRowSchema,
} from './submissions.schemas.ts';

const Id = z.object({ submissionId: z.uuid() });
const Step = z.object({ rowVersion: z.int() });
const Reason = z.string().trim().max(2_000);

export const listSubmissionsEndpoint = endpoint({
  name: 'coverage.submissions',
  method: 'GET',
  path: '/coverage/submissions',
  access: 'figures.read',
  summary: 'Monthly figures the caller may see, newest month first',
  query: z.object({
    unit: UnitKeySchema.optional(),
    month: MonthSchema.optional(),
    state: z.enum([...FigureStateSchema.options, 'all']).default('all'),
    /** own: stated by the caller's agency; incoming: waiting to be accepted by it. */
    hands: z.enum(['own', 'incoming', 'any']).default('any'),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  response: z.object({
    items: z.array(SubmissionRowSchema),
    /** Waiting for the caller: to be sent or corrected, to be approved, to be accepted. */
    waiting: z.object({ draft: z.number(), approve: z.number(), accept: z.number() }),
    abilities: z.array(z.string()),
  }),
});

export const getSubmissionEndpoint = endpoint({
  name: 'coverage.submission',
  method: 'GET',
  path: '/coverage/submissions/:submissionId',
  access: 'figures.read',
  summary: 'One month of figures with the month before beside them, flags, steps and versions',
  params: Id,
  response: SubmissionDetailSchema,
});

const Stated = z.object({
  unit: UnitKeySchema,
  month: MonthSchema,
  asOf: z.iso.date(),
  estimated: z.boolean().default(false),
  dueOn: z.iso.date().nullable().default(null),
  /** Needed for a correction of figures that were accepted. */
  reason: Reason.default(''),
});

export const saveSubmissionEndpoint = endpoint({
  name: 'coverage.save-submission',
  method: 'POST',
  path: '/coverage/submissions',
  access: 'figures.work',
  summary:
    'Writes a draft of a month, replacing the figures it had; after an acceptance it begins a new version with its reason',
  body: Stated.extend({
    cells: z.array(FigureCellSchema).max(20_000),
    /** Set once a person has confirmed figures that look ten times too big or small. */
    confirmed: z.boolean().default(false),
    rowVersion: z.int().nullable().default(null),
  }),
  response: SubmissionMovedSchema,
});

function step(name: string, access: Endpoint['access'], summary: string) {
  return endpoint({
    name: `coverage.${name}`,
    method: 'POST',
    path: `/coverage/submissions/:submissionId/${name}`,
    access,
    summary,
    params: Id,
    body: Step,
    response: SubmissionMovedSchema,
  });
}

export const submitFiguresEndpoint = step(
  'submit',
  'figures.work',
  "Sends a month's figures to the own head",
);
export const approveFiguresEndpoint = step(
  'approve',
  'figures.approve',
  "The own head approves a month's figures",
);
export const acceptFiguresEndpoint = step(
  'accept',
  'figures.accept',
  "The level above takes a month's figures over: every sum above follows in the same step",
);

export const returnFiguresEndpoint = endpoint({
  name: 'coverage.return',
  method: 'POST',
  path: '/coverage/submissions/:submissionId/return',
  access: 'figures.accept',
  summary: "The own head or the level above returns a month's figures with the reason",
  params: Id,
  body: Step.extend({ reason: Reason }),
  response: SubmissionMovedSchema,
});

export const computeFiguresEndpoint = endpoint({
  name: 'coverage.compute',
  method: 'POST',
  path: '/coverage/submissions/compute',
  access: 'figures.work',
  summary: 'Writes a draft from the registers of people and employers, with what was counted',
  body: Stated.omit({ estimated: true }),
  response: SubmissionMovedSchema,
});

export const importFiguresEndpoint = endpoint({
  name: 'coverage.import',
  method: 'POST',
  path: '/coverage/submissions/import',
  access: 'figures.work',
  summary:
    'Writes a draft from the filled-in form (.xlsx, .csv); with one wrong row nothing is taken and every one is named',
  upload: true,
  body: Stated.extend({ estimated: z.stringbool().default(false), confirmed: z.stringbool().default(false) }),
  response: z.object({
    submission: SubmissionMovedSchema.nullable(),
    issues: z.array(z.object({ row: z.number(), code: z.string(), message: z.string() })),
  }),
});

export const formSheetEndpoint = endpoint({
  name: 'coverage.form-sheet',
  method: 'GET',
  path: '/coverage/form-sheet',
  access: 'figures.work',
  summary:
    'The form of a month to fill in (.xlsx): a row a unit, a column a series, with the figures that are known',
  query: z.object({ unit: UnitKeySchema, month: MonthSchema }),
  answersFile: true,
});

export const listDifferencesEndpoint = endpoint({
  name: 'coverage.differences',
  method: 'GET',
  path: '/coverage/differences',
  access: 'figures.read',
  summary: 'Figures that two agencies state differently',
  query: z.object({
    month: MonthSchema.optional(),
    state: z.enum(['open', 'settled', 'all']).default('open'),
  }),
  response: z.object({ items: z.array(FigureDifferenceSchema) }),
});

export const settleDifferenceEndpoint = endpoint({
  name: 'coverage.settle',
  method: 'POST',
  path: '/coverage/differences/:differenceId/settle',
  access: 'figures.accept',
  summary: 'Chooses which of two statements counts, with the reason; every sum above follows',
  params: z.object({ differenceId: z.uuid() }),
  body: Step.extend({ chosen: z.uuid(), reason: Reason.min(1) }),
  response: z.object({ reached: z.number() }),
});

export const coverageRetentionEndpoint = endpoint({
  name: 'coverage.retention',
  method: 'GET',
  path: '/coverage/retention',
  access: 'figures.read',
  summary: 'Of those whose payment fell due, who stayed: a unit, its parts, and its months so far',
  query: z.object({
    unit: UnitKeySchema.optional(),
    month: MonthSchema.optional(),
    view: FigureViewSchema.default('now'),
  }),
  response: z.object({
    unit: UnitRefSchema,
    /** From the top down to the parent. */
    path: z.array(UnitRefSchema),
    month: MonthSchema,
    view: FigureViewSchema,
    /** First and last month that people due are counted in. */
    span: z.object({ from: MonthSchema, to: MonthSchema }),
    own: RetentionLineSchema,
    parts: z.array(RetentionLineSchema),
    months: z.array(
      z.object({
        month: MonthSchema,
        due: z.number().nullable(),
        stayed: z.number().nullable(),
        rate: z.number().nullable(),
      }),
    ),
  }),
});

export const boardSheetEndpoint = endpoint({
  name: 'coverage.board-sheet',
  method: 'GET',
  path: '/coverage/board-sheet',
  access: 'figures.read',
  summary: 'The board of a unit and an indicator as .xlsx',
  query: z.object({
    unit: UnitKeySchema,
    indicator: z.string().max(80),
    month: MonthSchema,
    view: FigureViewSchema.default('now'),
  }),
  answersFile: true,
});

export const planningSheetEndpoint = endpoint({
  name: 'coverage.planning-sheet',
  method: 'GET',
  path: '/coverage/planning-sheet',
  access: 'figures.read',
  summary:
    "The month's results against targets for the socio-economic report to the people's committee, as .xlsx",
  query: z.object({ unit: UnitKeySchema.optional(), month: MonthSchema.optional() }),
  answersFile: true,
});

export const FIGURES_ENDPOINTS: readonly Endpoint[] = [
  listSubmissionsEndpoint,
  saveSubmissionEndpoint,
  computeFiguresEndpoint,
  importFiguresEndpoint,
  formSheetEndpoint,
  listDifferencesEndpoint,
  settleDifferenceEndpoint,
  coverageRetentionEndpoint,
  boardSheetEndpoint,
  planningSheetEndpoint,
  getSubmissionEndpoint,
  submitFiguresEndpoint,
  approveFiguresEndpoint,
  acceptFiguresEndpoint,
  returnFiguresEndpoint,
];
