import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { BOOKS_ENDPOINTS } from './books.endpoints.ts';
import { RECEIPTS_ENDPOINTS } from './receipts.endpoints.ts';
import { REMITTANCES_ENDPOINTS } from './remittances.endpoints.ts';

/** What an organisation agreed on; the law leaves these open. */
export const CollectionSettingsSchema = z.object({
  tariffDifference: z.enum(['refuse', 'reason']),
  /** Days after the receipt until the money must be handed on. */
  remitWithin: z.int().min(0).max(60),
  /** A gap longer than this many months makes a participant new again. */
  gapMonths: z.int().min(0).max(60),
  /** Day of the following month by which collectors are paid. */
  payDay: z.int().min(1).max(31),
  /** Where that was agreed; empty: nobody has, the value is a convention that is not verified. */
  basis: z.string().trim().max(300),
});

export const getCollectionSettingsEndpoint = endpoint({
  name: 'collection.settings',
  method: 'GET',
  path: '/collection/settings',
  access: 'collection.read',
  summary:
    "What a collection organisation agreed on for its receipts and payments; the caller's own unless told",
  query: z.object({ agency: z.uuid().optional() }),
  response: CollectionSettingsSchema.extend({
    agencyId: z.uuid().nullable(),
    version: z.number(),
    /** save. */
    abilities: z.array(z.string()),
  }),
});

export const saveCollectionSettingsEndpoint = endpoint({
  name: 'collection.save-settings',
  method: 'PUT',
  path: '/collection/settings',
  access: 'collection.manage',
  summary: 'Keeps what a collection organisation agreed on',
  body: CollectionSettingsSchema.extend({ agency: z.uuid(), version: z.int() }),
  response: z.object({ version: z.number() }),
});

export const COLLECTION_ENDPOINTS: readonly Endpoint[] = [
  ...RECEIPTS_ENDPOINTS,
  ...BOOKS_ENDPOINTS,
  ...REMITTANCES_ENDPOINTS,
  getCollectionSettingsEndpoint,
  saveCollectionSettingsEndpoint,
];
