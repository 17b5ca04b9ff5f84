import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { FieldResultSchema, FieldVisitSentSchema, FieldWorkSchema } from './field.schemas.ts';

/** Visits one sync may carry; a phone with more sends several syncs. */
export const MOST_VISITS_A_SYNC = 200;
/** Largest photo taken, in bytes (JPEG). */
export const MOST_PHOTO_BYTES = 1_048_576;

export const fieldWorkEndpoint = endpoint({
  name: 'outreach.field-work',
  method: 'GET',
  path: '/outreach/field/work',
  access: 'outreach.work',
  summary: "The signed-in collector's people to visit, what left his hands and what changed since a cursor",
  query: z.object({
    since: z.string().max(200).optional(),
    /** Key of the tariff the phone has. */
    tariff: z.string().max(100).optional(),
  }),
  response: FieldWorkSchema,
});

export const fieldSyncEndpoint = endpoint({
  name: 'outreach.field-sync',
  method: 'POST',
  path: '/outreach/field/sync',
  access: 'outreach.work',
  summary:
    'Takes visits from a phone, each with its own answer; the same visit sent again changes nothing, one that came too late is kept as a conflict',
  body: z.object({
    deviceId: z.string().trim().min(1).max(100),
    /** The phone's clock when it sends: one that is a day off is told so. */
    sentAt: z.iso.datetime({ offset: true }),
    visits: z.array(FieldVisitSentSchema).max(MOST_VISITS_A_SYNC),
  }),
  response: z.object({
    results: z.array(FieldResultSchema),
    asOf: z.string(),
    /** Said where the phone's clock is more than a day off; null otherwise. */
    clockWarning: z.string().nullable(),
  }),
});

export const fieldPhotoEndpoint = endpoint({
  name: 'outreach.field-photo',
  method: 'POST',
  path: '/outreach/field/visits/:visitId/photo',
  access: 'outreach.work',
  summary:
    'Keeps the photo (JPEG, at most 1 MB) of the form of an own visit that was synced before; sent again, it is kept once',
  upload: true,
  params: z.object({ visitId: z.uuid() }),
  response: z.object({ visitId: z.uuid(), sizeBytes: z.number().int() }),
});

export const FIELD_ENDPOINTS: readonly Endpoint[] = [
  fieldWorkEndpoint,
  fieldSyncEndpoint,
  fieldPhotoEndpoint,
];
