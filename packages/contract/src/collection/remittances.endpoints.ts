import { z } from 'zod';
import { UnitKeySchema } from '../coverage/figures.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';

const Id = z.object({ remittanceId: z.uuid() });
const Text = z.string().trim().max(500);
const Dong = z.int().min(0).max(1_000_000_000_000);

/** collector: from a collector to his organisation; organisation: from it to Social Insurance. */
export const RemittanceLevelSchema = z.enum(['collector', 'organisation']);
export const RemittanceStateSchema = z.enum(['sent', 'different', 'received']);

export const RemittanceRowSchema = z.object({
  id: z.uuid(),
  level: RemittanceLevelSchema,
  agency: z.object({ id: z.uuid(), name: z.string() }),
  unit: z.object({ key: UnitKeySchema, name: z.string() }).nullable(),
  fromDay: z.iso.date(),
  toDay: z.iso.date(),
  receipts: z.number(),
  /** Sum of the receipts when it was handed on. */
  expected: z.number(),
  amount: z.number(),
  /** Handed on less the receipts. */
  difference: z.number(),
  explanation: z.string(),
  bankReference: z.string(),
  paidOn: z.iso.date(),
  lateDays: z.number(),
  state: RemittanceStateSchema,
  receivedAmount: z.number().nullable(),
  receivedAt: z.string().nullable(),
  settlement: z.string(),
  bankLine: z
    .object({ id: z.uuid(), bookedOn: z.iso.date(), amount: z.number(), reference: z.string() })
    .nullable(),
  version: z.number(),
  /** receive, settle. */
  abilities: z.array(z.string()),
});
export type RemittanceRow = z.output<typeof RemittanceRowSchema>;

export const listRemittancesEndpoint = endpoint({
  name: 'collection.remittances',
  method: 'GET',
  path: '/collection/remittances',
  access: 'collection.read',
  summary: 'Money handed on, newest first, and what waits to be handed on',
  query: z.object({
    level: RemittanceLevelSchema.optional(),
    agency: z.uuid().optional(),
    unit: UnitKeySchema.optional(),
    state: z.enum([...RemittanceStateSchema.options, 'late', 'all']).default('all'),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  response: z.object({
    items: z.array(RemittanceRowSchema),
    /** Receipts not handed on yet, by who holds the money. */
    waiting: z.array(
      z.object({
        level: RemittanceLevelSchema,
        agency: z.object({ id: z.uuid(), name: z.string() }),
        unit: z.object({ key: UnitKeySchema, name: z.string() }).nullable(),
        day: z.iso.date(),
        receipts: z.number(),
        amount: z.number(),
        lateDays: z.number(),
        /** hand-on. */
        abilities: z.array(z.string()),
      }),
    ),
  }),
});

export const getRemittanceEndpoint = endpoint({
  name: 'collection.remittance',
  method: 'GET',
  path: '/collection/remittances/:remittanceId',
  access: 'collection.read',
  summary: 'One remittance with its receipts, those voided since marked',
  params: Id,
  response: RemittanceRowSchema.extend({
    lines: z.array(
      z.object({
        receiptId: z.uuid(),
        number: z.string(),
        payerName: z.string(),
        issuedOn: z.iso.date(),
        amount: z.number(),
        voided: z.boolean(),
      }),
    ),
    inWords: z.string(),
  }),
});

export const handOnEndpoint = endpoint({
  name: 'collection.hand-on',
  method: 'POST',
  path: '/collection/remittances',
  access: 'collection.work',
  summary:
    'Hands on the money of all receipts of these days that were not handed on; a difference needs its explanation',
  body: z.object({
    /** Made by the caller: sent twice it is one. */
    id: z.uuid(),
    level: RemittanceLevelSchema,
    /** The collector; null: the organisation pays in. */
    unit: UnitKeySchema.nullable().default(null),
    fromDay: z.iso.date(),
    toDay: z.iso.date(),
    amount: Dong,
    paidOn: z.iso.date(),
    bankReference: z.string().trim().max(80).default(''),
    explanation: Text.default(''),
  }),
  response: z.object({
    id: z.uuid(),
    receipts: z.number(),
    expected: z.number(),
    difference: z.number(),
    lateDays: z.number(),
    already: z.boolean(),
  }),
});

export const receiveRemittanceEndpoint = endpoint({
  name: 'collection.receive',
  method: 'POST',
  path: '/collection/remittances/:remittanceId/receive',
  access: 'collection.manage',
  summary:
    'The receiver says what arrived; where it is not the sum of the receipts, the difference stays open',
  params: Id,
  body: z.object({ amount: Dong, version: z.int() }),
  response: z.object({
    id: z.uuid(),
    state: RemittanceStateSchema,
    difference: z.number(),
    version: z.number(),
  }),
});

export const settleRemittanceEndpoint = endpoint({
  name: 'collection.settle',
  method: 'POST',
  path: '/collection/remittances/:remittanceId/settle',
  access: 'collection.manage',
  summary: 'Settles a difference with what was found',
  params: Id,
  body: z.object({ settlement: Text, version: z.int() }),
  response: z.object({ id: z.uuid(), state: RemittanceStateSchema, version: z.number() }),
});

export const BankLineSchema = z.object({
  id: z.uuid(),
  bookedOn: z.iso.date(),
  reference: z.string(),
  amount: z.number(),
  content: z.string(),
  remittance: z.object({ id: z.uuid(), agency: z.string(), amount: z.number() }).nullable(),
});

export const importBankStatementEndpoint = endpoint({
  name: 'collection.import-bank-statement',
  method: 'POST',
  path: '/collection/bank-statement',
  access: 'collection.manage',
  summary:
    'Takes the credits of a bank statement (.xlsx, .csv) and matches them with remittances by reference, then amount',
  upload: true,
  response: z.object({
    taken: z.number(),
    known: z.number(),
    matched: z.number(),
    issues: z.array(z.object({ row: z.number(), message: z.string() })),
  }),
});

export const listBankLinesEndpoint = endpoint({
  name: 'collection.bank-lines',
  method: 'GET',
  path: '/collection/bank-lines',
  access: 'collection.manage',
  summary: "Credits of the caller's account and the remittance each belongs to",
  query: z.object({ state: z.enum(['unmatched', 'matched', 'all']).default('all') }),
  response: z.object({ items: z.array(BankLineSchema) }),
});

export const matchBankLineEndpoint = endpoint({
  name: 'collection.match-bank-line',
  method: 'POST',
  path: '/collection/remittances/:remittanceId/bank-line',
  access: 'collection.manage',
  summary: 'Says by hand which credit a remittance is',
  params: Id,
  body: z.object({ bankLine: z.uuid(), version: z.int() }),
  response: z.object({ id: z.uuid(), state: RemittanceStateSchema, version: z.number() }),
});

export const REMITTANCES_ENDPOINTS: readonly Endpoint[] = [
  listRemittancesEndpoint,
  handOnEndpoint,
  importBankStatementEndpoint,
  listBankLinesEndpoint,
  getRemittanceEndpoint,
  receiveRemittanceEndpoint,
  settleRemittanceEndpoint,
  matchBankLineEndpoint,
];
