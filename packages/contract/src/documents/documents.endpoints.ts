import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  DocumentDetailSchema,
  DocumentDraftSchema,
  DocumentKindSchema,
  DocumentRowSchema,
  DocumentStateSchema,
  IncomingEntrySchema,
  OutgoingEntrySchema,
  SigningAuthoritySchema,
  SigningCapacitySchema,
} from './documents.schemas.ts';

const Id = z.object({ documentId: z.uuid() });
const Year = z.coerce.number().int().min(2000).max(2100);
const Moved = z.object({ id: z.uuid(), state: DocumentStateSchema, version: z.int() });

export const listDocumentsEndpoint = endpoint({
  name: 'documents.list',
  method: 'GET',
  path: '/documents',
  access: 'documents.read',
  summary: 'Documents of the own agency, or those sent to it, newest first',
  query: z.object({
    hands: z.enum(['own', 'received']).default('own'),
    state: z.enum([...DocumentStateSchema.options, 'all']).default('all'),
    q: z.string().trim().max(200).default(''),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  response: z.object({
    items: z.array(DocumentRowSchema),
    waiting: z.object({ review: z.number(), sign: z.number(), issue: z.number(), receive: z.number() }),
    abilities: z.array(z.string()),
  }),
});

export const getDocumentEndpoint = endpoint({
  name: 'documents.get',
  method: 'GET',
  path: '/documents/:documentId',
  access: 'documents.read',
  summary: 'One document with its signature checked, where it went and what may be done with it',
  params: Id,
  response: DocumentDetailSchema,
});

export const saveDocumentEndpoint = endpoint({
  name: 'documents.save',
  method: 'POST',
  path: '/documents',
  access: 'documents.work',
  summary: 'Writes a new draft, or replaces what a draft says',
  body: z.object({
    documentId: z.uuid().nullable().default(null),
    version: z.int().nullable().default(null),
    draft: DocumentDraftSchema,
  }),
  response: Moved,
});

function step(name: string, access: Endpoint['access'], summary: string) {
  return endpoint({
    name: `documents.${name}`,
    method: 'POST',
    path: `/documents/:documentId/${name}`,
    access,
    summary,
    params: Id,
    body: z.object({ version: z.int(), reason: z.string().trim().max(2_000).default('') }),
    response: Moved,
  });
}

export const reviewDocumentEndpoint = step(
  'review',
  'documents.work',
  'Somebody else than the writer looked it through',
);
export const returnDocumentEndpoint = step(
  'return',
  'documents.work',
  'Sends a document back to its writer with the reason',
);
export const withdrawDocumentEndpoint = step(
  'withdraw',
  'documents.work',
  'Gives a document up before it is issued, with the reason',
);
export const signDocumentEndpoint = step(
  'sign',
  'documents.sign',
  'Signs under the authority the caller holds today; what is signed cannot change any more',
);

export const issueDocumentEndpoint = endpoint({
  name: 'documents.issue',
  method: 'POST',
  path: '/documents/:documentId/issue',
  access: 'documents.work',
  summary: 'Gives a signed document its number and day and sends it to its recipients',
  params: Id,
  body: z.object({ version: z.int(), day: z.iso.date() }),
  response: Moved.extend({ number: z.number(), text: z.string() }),
});

export const receiveDocumentEndpoint = endpoint({
  name: 'documents.receive',
  method: 'POST',
  path: '/documents/:documentId/receive',
  access: 'documents.work',
  summary: 'Registers a document that was sent to the own agency in its register of incoming documents',
  params: Id,
  response: z.object({ number: z.number(), year: z.number() }),
});

export const documentFileEndpoint = endpoint({
  name: 'documents.file',
  method: 'GET',
  path: '/documents/:documentId/file',
  access: 'documents.read',
  summary: 'The document as .docx or PDF, or in a template of its agency',
  params: Id,
  query: z.object({
    format: z.enum(['docx', 'pdf']).default('docx'),
    /** Fills in a template of the own agency instead of setting the document the product's way; its PDF needs LibreOffice on the server. */
    templateId: z.uuid().optional(),
  }),
  answersFile: true,
});

export const outgoingRegisterEndpoint = endpoint({
  name: 'documents.outgoing',
  method: 'GET',
  path: '/documents/registers/outgoing',
  access: 'documents.read',
  summary: 'Register of outgoing documents of a year, cancelled numbers included',
  query: z.object({ year: Year }),
  response: z.object({ items: z.array(OutgoingEntrySchema), abilities: z.array(z.string()) }),
});

export const takeNumberEndpoint = endpoint({
  name: 'documents.take-number',
  method: 'POST',
  path: '/documents/registers/outgoing',
  access: 'documents.work',
  summary: 'Takes the next number for a document written on paper: the sequence is one for both',
  body: DocumentDraftSchema.pick({ kind: true, symbol: true, unitSymbol: true, summary: true }).extend({
    day: z.iso.date(),
  }),
  response: z.object({ number: z.number(), text: z.string() }),
});

export const cancelNumberEndpoint = endpoint({
  name: 'documents.cancel-number',
  method: 'POST',
  path: '/documents/registers/outgoing/cancel',
  access: 'documents.work',
  summary:
    'Cancels a number taken for paper; it stays in the register with its reason and is never given again',
  body: z.object({
    year: z.int(),
    kind: DocumentKindSchema,
    number: z.int().min(1),
    reason: z.string().trim().min(1).max(2_000),
  }),
});

export const incomingRegisterEndpoint = endpoint({
  name: 'documents.incoming',
  method: 'GET',
  path: '/documents/registers/incoming',
  access: 'documents.read',
  summary: 'Register of incoming documents of a year',
  query: z.object({ year: Year }),
  response: z.object({ items: z.array(IncomingEntrySchema), abilities: z.array(z.string()) }),
});

export const registerIncomingEndpoint = endpoint({
  name: 'documents.register-incoming',
  method: 'POST',
  path: '/documents/registers/incoming',
  access: 'documents.work',
  summary: 'Registers a document that came from outside the system, with its file',
  upload: true,
  body: z.object({
    issuer: z.string().trim().min(1).max(300),
    symbol: z.string().trim().max(100).default(''),
    documentDay: z.iso.date().optional(),
    summary: z.string().trim().min(1).max(1_000),
    receivedOn: z.iso.date(),
  }),
  response: z.object({ number: z.number(), year: z.number() }),
});

export const incomingFileEndpoint = endpoint({
  name: 'documents.incoming-file',
  method: 'GET',
  path: '/documents/registers/incoming/:year/:number/file',
  access: 'documents.read',
  summary: 'The scan or file an incoming document was registered with',
  params: z.object({ year: Year, number: z.coerce.number().int().min(1) }),
  answersFile: true,
});

export const listAuthoritiesEndpoint = endpoint({
  name: 'documents.authorities',
  method: 'GET',
  path: '/documents/authorities',
  access: 'documents.read',
  summary: 'Who may sign for the own agency, from when to when',
  response: z.object({ items: z.array(SigningAuthoritySchema), abilities: z.array(z.string()) }),
});

export const grantAuthorityEndpoint = endpoint({
  name: 'documents.grant-authority',
  method: 'POST',
  path: '/documents/authorities',
  access: 'users.manage',
  summary: 'Records that a person signs for the agency over a time',
  body: z.object({
    userId: z.uuid(),
    capacity: SigningCapacitySchema,
    collective: z.string().trim().min(1).max(200).nullable().default(null),
    headOffice: z.string().trim().min(1).max(200),
    ownOffice: z.string().trim().min(1).max(200).nullable().default(null),
    basis: z.string().trim().max(500).default(''),
    from: z.iso.date(),
    to: z.iso.date().nullable().default(null),
  }),
  response: z.object({ id: z.uuid() }),
});

export const endAuthorityEndpoint = endpoint({
  name: 'documents.end-authority',
  method: 'POST',
  path: '/documents/authorities/:authorityId/end',
  access: 'users.manage',
  summary: 'Ends an authority to sign on a day',
  params: z.object({ authorityId: z.uuid() }),
  body: z.object({ lastDay: z.iso.date(), version: z.int() }),
});

export const DOCUMENTS_ENDPOINTS = [
  listDocumentsEndpoint,
  getDocumentEndpoint,
  saveDocumentEndpoint,
  reviewDocumentEndpoint,
  returnDocumentEndpoint,
  withdrawDocumentEndpoint,
  signDocumentEndpoint,
  issueDocumentEndpoint,
  receiveDocumentEndpoint,
  documentFileEndpoint,
  outgoingRegisterEndpoint,
  takeNumberEndpoint,
  cancelNumberEndpoint,
  incomingRegisterEndpoint,
  registerIncomingEndpoint,
  incomingFileEndpoint,
  listAuthoritiesEndpoint,
  grantAuthorityEndpoint,
  endAuthorityEndpoint,
];
