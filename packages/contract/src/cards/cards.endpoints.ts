import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  CardKindSchema,
  CardPurposeSchema,
  CardRequestDetailSchema,
  CardRequestSchema,
  CardSourceSchema,
  CardStateSchema,
  CardTermSchema,
  CardTimesLineSchema,
  CommuneKeySchema,
} from './cards.schemas.ts';

const Id = z.object({ requestId: z.uuid() });
const Reason = z.string().trim().max(2_000);
const Moved = z.object({ id: z.uuid(), state: CardStateSchema, version: z.number() });

const Filters = z.object({
  q: z.string().trim().max(100).optional(),
  kind: CardKindSchema.optional(),
  /** overdue: waiting past the term. */
  state: z.enum([...CardStateSchema.options, 'overdue']).optional(),
  source: CardSourceSchema.optional(),
  commune: CommuneKeySchema.optional(),
  group: z.string().max(4).optional(),
  agency: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export const listCardRequestsEndpoint = endpoint({
  name: 'cards.list',
  method: 'GET',
  path: '/cards/requests',
  access: 'cards.read',
  summary: 'Requests for cards and books: those waiting first, the longest overdue at the top',
  query: Filters.extend({
    after: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  response: z.object({
    items: z.array(CardRequestSchema),
    next: z.string().nullable(),
    /** Of all that the caller sees, whatever the filter. */
    counts: z.object({ waiting: z.number(), overdue: z.number(), returned: z.number() }),
    terms: z.array(CardTermSchema),
    masked: z.boolean(),
    /** request, import. */
    abilities: z.array(z.string()),
  }),
});

export const openCardRequestEndpoint = endpoint({
  name: 'cards.open',
  method: 'GET',
  path: '/cards/requests/:requestId',
  access: 'cards.read',
  summary: 'One request with its numbers and what happened to it; who opened it is kept',
  params: Id,
  response: CardRequestDetailSchema,
});

export const requestCardEndpoint = endpoint({
  name: 'cards.request',
  method: 'POST',
  path: '/cards/requests',
  access: 'cards.work',
  summary: 'Asks for a card or book of somebody who came himself',
  body: z.object({
    kind: CardKindSchema,
    purpose: CardPurposeSchema.default('new'),
    personId: z.uuid().nullable().default(null),
    fullName: z.string().trim().min(1).max(200).nullable().default(null),
    birthDate: z.iso.date().nullable().default(null),
    identityNumber: z.string().trim().max(20).nullable().default(null),
    bhxhNumber: z.string().trim().max(20).nullable().default(null),
    commune: CommuneKeySchema.nullable().default(null),
    group: z.string().max(4).nullable().default(null),
    requestedOn: z.iso.date(),
    validFrom: z.iso.date().nullable().default(null),
    validTo: z.iso.date().nullable().default(null),
  }),
  response: Moved,
});

export const issueCardEndpoint = endpoint({
  name: 'cards.issue',
  method: 'POST',
  path: '/cards/requests/:requestId/issue',
  access: 'cards.work',
  summary: 'Social Insurance issues a card or book with its number and validity',
  params: Id,
  body: z.object({
    version: z.int(),
    number: z.string().trim().min(1).max(30),
    issuedOn: z.iso.date(),
    validFrom: z.iso.date().nullable().default(null),
    validTo: z.iso.date().nullable().default(null),
  }),
  response: Moved,
});

export const importCardsEndpoint = endpoint({
  name: 'cards.import',
  method: 'POST',
  path: '/cards/requests/import',
  access: 'cards.work',
  summary:
    'Issues many from a list of numbers (.xlsx, .csv); rows that cannot be issued come back with the reason',
  upload: true,
  body: z.object({ issuedOn: z.iso.date() }),
  response: z.object({
    issued: z.number(),
    rows: z.number(),
    issues: z.array(z.object({ row: z.number(), code: z.string(), message: z.string() })),
  }),
});

const withReason = (name: string, summary: string) =>
  endpoint({
    name: `cards.${name}`,
    method: 'POST',
    path: `/cards/requests/:requestId/${name}`,
    access: 'cards.work',
    summary,
    params: Id,
    body: z.object({ version: z.int(), reason: Reason.default('') }),
    response: Moved,
  });

export const returnCardEndpoint = withReason('return', 'Social Insurance returns a request and says why');
export const cancelCardEndpoint = withReason('cancel', 'The agency that asked takes a request back');
export const requestAgainEndpoint = withReason(
  'request-again',
  'The agency that asked sends a returned request again; the term begins anew',
);

export const renewCardEndpoint = endpoint({
  name: 'cards.renew',
  method: 'POST',
  path: '/cards/requests/:requestId/renew',
  access: 'cards.work',
  summary: 'Asks to extend an issued card, or for a new one in its place; answers the new request',
  params: Id,
  body: z.object({
    purpose: z.enum(['extend', 'reissue']),
    reason: Reason.min(1),
    validFrom: z.iso.date().nullable().default(null),
    validTo: z.iso.date().nullable().default(null),
  }),
  response: Moved,
});

export const exportCardsEndpoint = endpoint({
  name: 'cards.export',
  method: 'POST',
  path: '/cards/requests/export',
  access: 'cards.work',
  summary:
    'The filtered requests as .xlsx, which is also the form that numbers are filled in and brought back with',
  body: Filters.extend({ purpose: z.string().trim().min(5).max(500) }),
  answersFile: true,
});

export const cardTimesEndpoint = endpoint({
  name: 'cards.times',
  method: 'GET',
  path: '/cards/times',
  access: 'cards.read',
  summary:
    'How long cards and books took: median of working days and share on time, by source, commune, group, agency and month',
  query: z.object({
    kind: CardKindSchema.default('card'),
    by: z.enum(['source', 'commune', 'group', 'agency', 'month']).default('source'),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  }),
  response: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    term: CardTermSchema,
    whole: CardTimesLineSchema,
    lines: z.array(CardTimesLineSchema),
  }),
});

export const CARDS_ENDPOINTS: readonly Endpoint[] = [
  listCardRequestsEndpoint,
  openCardRequestEndpoint,
  requestCardEndpoint,
  issueCardEndpoint,
  importCardsEndpoint,
  returnCardEndpoint,
  cancelCardEndpoint,
  requestAgainEndpoint,
  renewCardEndpoint,
  exportCardsEndpoint,
  cardTimesEndpoint,
];
