import { z } from 'zod';
import { MonthSchema, UnitKeySchema } from '../coverage/figures.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  ReceiptDetailSchema,
  ReceiptDraftSchema,
  ReceiptForSchema,
  ReceiptRowSchema,
  ReceiptSchemeSchema,
  ReceiptTariffSchema,
  ReceiptWrittenSchema,
} from './receipts.schemas.ts';

const Id = z.object({ receiptId: z.uuid() });
const Filter = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  agency: z.uuid().optional(),
  unit: UnitKeySchema.optional(),
  book: z.uuid().optional(),
  scheme: ReceiptSchemeSchema.optional(),
  state: z.enum(['written', 'handed', 'paid-in', 'voided', 'all']).default('all'),
  /** Name of the payer, or a number. */
  q: z.string().trim().max(80).optional(),
});

export const listReceiptsEndpoint = endpoint({
  name: 'collection.receipts',
  method: 'GET',
  path: '/collection/receipts',
  access: 'collection.read',
  summary: 'Receipts the caller may see, newest first, with their sums',
  query: Filter.extend({ limit: z.coerce.number().int().min(1).max(500).default(200) }),
  response: z.object({
    items: z.array(ReceiptRowSchema),
    /** Of everything the filter finds, voided ones left out. */
    sum: z.object({ receipts: z.number(), people: z.number(), paid: z.number(), voided: z.number() }),
    /** write. */
    abilities: z.array(z.string()),
  }),
});

export const receiptsSheetEndpoint = endpoint({
  name: 'collection.receipts-sheet',
  method: 'GET',
  path: '/collection/receipts-sheet',
  access: 'collection.read',
  summary: 'The receipts of a filter as .xlsx',
  query: Filter,
  answersFile: true,
});

export const getReceiptEndpoint = endpoint({
  name: 'collection.receipt',
  method: 'GET',
  path: '/collection/receipts/:receiptId',
  access: 'collection.read',
  summary: 'One receipt with the people it pays for and everything that is printed',
  params: Id,
  response: ReceiptDetailSchema,
});

export const writeReceiptEndpoint = endpoint({
  name: 'collection.write-receipt',
  method: 'POST',
  path: '/collection/receipts',
  access: 'collection.work',
  summary:
    'Writes a receipt; the same one sent again is the same receipt, another under its number is refused',
  body: ReceiptDraftSchema,
  response: ReceiptWrittenSchema,
});

export const voidReceiptEndpoint = endpoint({
  name: 'collection.void-receipt',
  method: 'POST',
  path: '/collection/receipts/:receiptId/void',
  access: 'collection.work',
  summary:
    'Voids a receipt with its reason; once its money was handed on, only who answers for the organisation may',
  params: Id,
  body: z.object({ reason: z.string().trim().max(500), version: z.int() }),
  response: z.object({ id: z.uuid(), version: z.number() }),
});

export const receiptTariffEndpoint = endpoint({
  name: 'collection.tariff',
  method: 'POST',
  path: '/collection/tariff',
  access: 'collection.work',
  summary: 'What the law of a day asks of these members of a household, or for this income',
  body: ReceiptForSchema.extend({
    on: z.iso.date().optional(),
    orders: z.array(z.int().min(1).max(30)).min(1).max(30).default([1]),
  }),
  response: ReceiptTariffSchema,
});

export const communeReceiptsEndpoint = endpoint({
  name: 'collection.commune-counts',
  method: 'GET',
  path: '/collection/commune-counts',
  access: 'collection.read',
  summary:
    'How many people receipts of a month were written for in the communes the caller answers for: counts, no persons',
  query: z.object({ month: MonthSchema }),
  response: z.object({
    items: z.array(
      z.object({
        commune: z.string().nullable(),
        communeName: z.string(),
        village: z.string().nullable(),
        villageName: z.string().nullable(),
        scheme: ReceiptSchemeSchema,
        newPeople: z.number(),
        renewedPeople: z.number(),
      }),
    ),
  }),
});

export const RECEIPTS_ENDPOINTS: readonly Endpoint[] = [
  listReceiptsEndpoint,
  receiptsSheetEndpoint,
  writeReceiptEndpoint,
  receiptTariffEndpoint,
  communeReceiptsEndpoint,
  getReceiptEndpoint,
  voidReceiptEndpoint,
];
