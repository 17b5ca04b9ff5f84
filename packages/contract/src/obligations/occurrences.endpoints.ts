import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  OccurrenceRowSchema,
  OccurrenceSchema,
  OccurrenceStateSchema,
  TimelinessSchema,
} from './obligations.schemas.ts';

const Id = z.object({ id: z.uuid() });
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : String(value).split(',')),
    z.array(item).optional(),
  );

/** Filters of every list of occurrences; lists of values are separated by commas. */
export const OccurrenceFilterSchema = z.object({
  q: z.string().trim().max(200).optional(),
  role: z.enum(['lead', 'coordinating', 'recipient', 'any']).default('any'),
  agency: z.uuid().optional(),
  regulation: z.uuid().optional(),
  duty: z.uuid().optional(),
  state: list(OccurrenceStateSchema),
  timeliness: list(TimelinessSchema),
  period: z.string().max(20).optional(),
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
});
export type OccurrenceFilter = z.output<typeof OccurrenceFilterSchema>;

export const listOccurrencesEndpoint = endpoint({
  name: 'obligations.list',
  method: 'GET',
  path: '/occurrences',
  access: 'obligations.read',
  summary:
    'Occurrences the caller may see, soonest due first; with `asOf` the states of the end of that past day',
  query: OccurrenceFilterSchema.extend({
    asOf: z.iso.date().optional(),
    /** "due|id" of the last line of the page before. */
    after: z.string().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    items: z.array(OccurrenceRowSchema),
    next: z.string().nullable(),
    asOf: z.iso.date(),
  }),
});

export const exportOccurrencesEndpoint = endpoint({
  name: 'obligations.export',
  method: 'GET',
  path: '/occurrences.xlsx',
  access: 'obligations.read',
  summary: 'The filtered list as a workbook',
  query: OccurrenceFilterSchema,
  answersFile: true,
});

export const getOccurrenceEndpoint = endpoint({
  name: 'obligations.get',
  method: 'GET',
  path: '/occurrences/:id',
  access: 'obligations.read',
  summary: 'One occurrence with its clause, derivation, parties, parts, evidence, time line and discussion',
  params: Id,
  response: OccurrenceSchema,
});

const Reason = z.string().trim().min(1).max(2000);
const Versioned = z.object({ version: z.number().int() });
const Moved = z.object({
  id: z.uuid(),
  state: OccurrenceStateSchema,
  version: z.number(),
  due: z.iso.date().nullable(),
});

function move<B extends z.ZodObject>(verb: string, summary: string, body: B) {
  return endpoint({
    name: `obligations.${verb}`,
    method: 'POST',
    path: `/occurrences/:id/${verb}`,
    access: 'obligations.work',
    summary,
    params: Id,
    body,
    response: Moved,
  });
}

export const askCoordinationEndpoint = move(
  'ask-coordination',
  'Ask coordinating agencies for their part by a day; without `agencies` all of them',
  Versioned.extend({
    agencies: z.array(z.uuid()).optional(),
    partDue: z.iso.date().nullable().optional(),
    note: z.string().trim().max(2000).nullable().optional(),
  }),
);
export const submitEndpoint = move(
  'submit',
  'Hand over to the recipient; a reason is needed while parts are still asked for',
  Versioned.extend({ note: z.string().trim().max(4000).optional(), reason: Reason.optional() }),
);
export const withdrawEndpoint = move(
  'withdraw',
  'Take back what was handed over and not yet decided',
  Versioned,
);
export const acceptEndpoint = move('accept', 'Accept what was handed over', Versioned);
export const returnEndpoint = move(
  'return',
  'Give back with the reason',
  Versioned.extend({ reason: Reason }),
);
export const declareNothingEndpoint = move(
  'declare-nothing',
  'Declare that there is nothing to report, with the reason',
  Versioned.extend({ reason: Reason }),
);
export const reopenEndpoint = move(
  'reopen',
  'Open again, with the reason',
  Versioned.extend({ reason: Reason }),
);
export const cancelEndpoint = move('cancel', 'Cancel, with the reason', Versioned.extend({ reason: Reason }));
export const exemptEndpoint = move(
  'exempt',
  'Exempt the agency this time, with the reason',
  Versioned.extend({ reason: Reason }),
);
export const extendEndpoint = move(
  'extend',
  'Move the due date later, with the reason',
  Versioned.extend({ reason: Reason, due: z.iso.date() }),
);

export const joinRoundEndpoint = endpoint({
  name: 'obligations.join',
  method: 'POST',
  path: '/occurrences/:id/join',
  access: 'obligations.manage',
  summary: 'Add an agency to the round of this occurrence after it was frozen, with the reason',
  params: Id,
  body: z.object({ agencyId: z.uuid(), reason: Reason }),
  response: Moved,
});

export const answerPartEndpoint = endpoint({
  name: 'obligations.answer-part',
  method: 'POST',
  path: '/occurrences/:id/parts/answer',
  access: 'obligations.work',
  summary: 'A coordinating agency says its part is done, or declines with the reason',
  params: Id,
  body: z.object({ answer: z.enum(['done', 'declined']), note: z.string().trim().max(2000).optional() }),
  response: Moved,
});

export const triggerDutyEndpoint = endpoint({
  name: 'obligations.trigger',
  method: 'POST',
  path: '/duties/:id/trigger',
  access: 'obligations.work',
  summary: 'An event started the clock of a duty: make its occurrence for the caller’s agency',
  params: Id,
  body: z.object({ eventDate: z.iso.date(), reference: z.string().trim().min(1).max(500) }),
  response: Moved,
});

export const addCommentEndpoint = endpoint({
  name: 'obligations.add-comment',
  method: 'POST',
  path: '/occurrences/:id/comments',
  access: 'obligations.work',
  summary: 'Say something to the other parties',
  params: Id,
  body: z.object({ body: z.string().trim().min(1).max(4000) }),
  response: z.object({ id: z.uuid() }),
});

export const OCCURRENCE_ENDPOINTS: readonly Endpoint[] = [
  listOccurrencesEndpoint,
  exportOccurrencesEndpoint,
  getOccurrenceEndpoint,
  askCoordinationEndpoint,
  submitEndpoint,
  withdrawEndpoint,
  acceptEndpoint,
  returnEndpoint,
  declareNothingEndpoint,
  reopenEndpoint,
  cancelEndpoint,
  exemptEndpoint,
  extendEndpoint,
  joinRoundEndpoint,
  answerPartEndpoint,
  triggerDutyEndpoint,
  addCommentEndpoint,
];
