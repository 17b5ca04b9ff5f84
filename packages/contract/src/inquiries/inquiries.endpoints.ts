import { z } from 'zod';
import { endpoint } from '../platform/endpoint.ts';
import {
  AnswerSchema,
  AskSchema,
  InquiryDetailSchema,
  InquiryFormSchema,
  InquiryRowSchema,
  InquiryShowSchema,
  InquirySideSchema,
  InquiryStateSchema,
} from './inquiries.schemas.ts';

const Id = z.object({ inquiryId: z.uuid() });
const Thread = Id.extend({ agencyId: z.uuid() });
const Version = z.object({ version: z.int() });
const Reason = Version.extend({ note: z.string().trim().max(2_000).default('') });
const Moved = z.object({ state: InquiryStateSchema, version: z.int() });

export const listInquiriesEndpoint = endpoint({
  name: 'inquiries.list',
  method: 'GET',
  path: '/inquiries',
  access: 'inquiries.read',
  summary: 'Requests for information the own agency sent or received, one row an agency asked, overdue first',
  query: z.object({
    side: InquirySideSchema.default('received'),
    show: InquiryShowSchema.default('open'),
    q: z.string().trim().max(200).default(''),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  response: z.object({
    items: z.array(InquiryRowSchema),
    counts: z.object({
      /** Answers and wishes for more time that wait for the own agency as asker. */
      toDecide: z.int(),
      /** Questions the own agency still owes an answer to. */
      toAnswer: z.int(),
      overdueSent: z.int(),
      overdueReceived: z.int(),
    }),
    abilities: z.array(z.string()),
  }),
});

export const inquiryFormEndpoint = endpoint({
  name: 'inquiries.form',
  method: 'GET',
  path: '/inquiries/form',
  access: 'inquiries.work',
  summary: 'Default term and clauses a new request may rest on',
  response: InquiryFormSchema,
});

export const getInquiryEndpoint = endpoint({
  name: 'inquiries.get',
  method: 'GET',
  path: '/inquiries/:inquiryId',
  access: 'inquiries.read',
  summary: 'One request with the threads the caller sees: steps, answers, files, and what may be done',
  params: Id,
  response: InquiryDetailSchema,
});

export const askInquiryEndpoint = endpoint({
  name: 'inquiries.ask',
  method: 'POST',
  path: '/inquiries',
  access: 'inquiries.work',
  summary: 'Asks one or several agencies for information',
  body: AskSchema,
  response: z.object({ id: z.uuid(), dueOn: z.iso.date() }),
});

export const attachToInquiryEndpoint = endpoint({
  name: 'inquiries.attach',
  method: 'POST',
  path: '/inquiries/:inquiryId/files',
  access: 'inquiries.work',
  summary: 'Adds a file: of the asker to the question, of an agency asked to the answer it is preparing',
  params: Id,
  upload: true,
  response: z.object({ id: z.uuid() }),
});

export const detachFromInquiryEndpoint = endpoint({
  name: 'inquiries.detach',
  method: 'POST',
  path: '/inquiries/:inquiryId/files/:fileId/remove',
  access: 'inquiries.work',
  summary: 'Takes a file out of an answer that has not gone out yet',
  params: Id.extend({ fileId: z.uuid() }),
});

export const inquiryFileEndpoint = endpoint({
  name: 'inquiries.file',
  method: 'GET',
  path: '/inquiries/:inquiryId/files/:fileId',
  access: 'inquiries.read',
  summary: 'A file of a question or an answer',
  params: Id.extend({ fileId: z.uuid() }),
  answersFile: true,
});

function step<Body extends z.ZodObject>(name: string, summary: string, body: Body) {
  return endpoint({
    name: `inquiries.${name}`,
    method: 'POST',
    path: `/inquiries/:inquiryId/agencies/:agencyId/${name}`,
    access: 'inquiries.work',
    summary,
    params: Thread,
    body,
    response: Moved,
  });
}

export const receiveInquiryEndpoint = step(
  'receive',
  'The agency asked has taken the request in hand',
  Version,
);
export const answerInquiryEndpoint = step(
  'answer',
  'Answers, point by point; files prepared for the answer go out with it',
  Version.extend(AnswerSchema.shape),
);
export const declineInquiryEndpoint = step('decline', 'The agency asked declines, with the reason', Reason);
export const askExtensionEndpoint = step(
  'ask-extension',
  'The agency asked wishes for more time, with the reason',
  Reason.extend({ dueOn: z.iso.date() }),
);
export const decideExtensionEndpoint = step(
  'decide-extension',
  'The asker grants the wish for more time, or refuses it with the reason',
  Reason.extend({ granted: z.boolean() }),
);
export const returnInquiryEndpoint = step(
  'return',
  'The asker returns an incomplete answer: what is missing, and until when',
  Reason.extend({
    points: z.array(z.int().min(0).max(49)).max(50).default([]),
    /** Null: the default term counted from today, never before the term that runs. */
    dueOn: z.iso.date().nullable().default(null),
  }),
);
export const closeInquiryEndpoint = step('close', 'The asker is content with the answer', Reason);
export const withdrawInquiryEndpoint = step(
  'withdraw',
  'The asker takes the request back, with the reason',
  Reason,
);

export const INQUIRIES_ENDPOINTS = [
  listInquiriesEndpoint,
  inquiryFormEndpoint,
  getInquiryEndpoint,
  askInquiryEndpoint,
  attachToInquiryEndpoint,
  detachFromInquiryEndpoint,
  inquiryFileEndpoint,
  receiveInquiryEndpoint,
  answerInquiryEndpoint,
  declineInquiryEndpoint,
  askExtensionEndpoint,
  decideExtensionEndpoint,
  returnInquiryEndpoint,
  closeInquiryEndpoint,
  withdrawInquiryEndpoint,
];
