import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';
import { endpoint } from '../platform/endpoint.ts';
import {
  DonationBasisSchema,
  DonorSchema,
  DONOR_KINDS,
  GiftDetailSchema,
  GiftHelpSchema,
  GiftSchema,
  GiftSumSchema,
  HelpSchemeSchema,
  MonthSchema,
  PurposeSchema,
} from './donations.schemas.ts';

const Filters = z.object({
  donor: z.uuid().optional(),
  purpose: PurposeSchema.optional(),
  commune: MeasuredUnitKeySchema.optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
});
const Text = (most: number) => z.string().trim().max(most).default('');

export const listGiftsEndpoint = endpoint({
  name: 'donations.gifts',
  method: 'GET',
  path: '/donations/gifts',
  access: 'donations.read',
  summary: 'Gifts the caller sees, the newest first, with what is left of each',
  query: Filters,
  response: z.object({
    items: z.array(GiftSchema),
    totals: z.object({ amount: z.number(), helped: z.number(), left: z.number(), people: z.number() }),
    communes: z.array(z.object({ key: MeasuredUnitKeySchema, name: z.string() })),
    bases: z.array(DonationBasisSchema),
    abilities: z.array(z.enum(['add'])),
  }),
});

export const getGiftEndpoint = endpoint({
  name: 'donations.gift',
  method: 'GET',
  path: '/donations/gifts/:id',
  access: 'donations.read',
  summary: 'One gift and who was helped with it',
  params: z.object({ id: z.uuid() }),
  response: GiftDetailSchema,
});

export const saveGiftEndpoint = endpoint({
  name: 'donations.save-gift',
  method: 'POST',
  path: '/donations/gifts',
  access: 'donations.manage',
  summary: "Record a gift the caller's agency received (without id), or correct one",
  body: z.object({
    id: z.uuid().optional(),
    version: z.int().default(0),
    donorId: z.uuid(),
    amount: z.int().min(1_000).max(1_000_000_000_000),
    purpose: PurposeSchema,
    commune: MeasuredUnitKeySchema.nullable().default(null),
    receivedOn: z.iso.date(),
    document: Text(100),
    note: Text(1000),
  }),
  response: GiftSchema,
});

export const listDonorsEndpoint = endpoint({
  name: 'donations.donors',
  method: 'GET',
  path: '/donations/donors',
  access: 'donations.read',
  summary: 'Donors with what they gave and how many people it helped',
  query: z.object({ search: z.string().trim().max(100).optional() }),
  response: z.object({ items: z.array(DonorSchema), abilities: z.array(z.enum(['add'])) }),
});

export const saveDonorEndpoint = endpoint({
  name: 'donations.save-donor',
  method: 'POST',
  path: '/donations/donors',
  access: 'donations.manage',
  summary: "Add a donor (without id), or correct one the caller's agency keeps",
  body: z.object({
    id: z.uuid().optional(),
    version: z.int().default(0),
    kind: z.enum(DONOR_KINDS),
    name: Text(200),
    address: Text(300),
    note: Text(1000),
  }),
  response: DonorSchema,
});

export const addHelpEndpoint = endpoint({
  name: 'donations.help',
  method: 'POST',
  path: '/donations/gifts/:id/helps',
  access: 'donations.manage',
  summary: 'Help a person from a gift: nobody twice for the same months, never more than is left',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    fullName: z.string().trim().min(2).max(120),
    birthDate: z.iso.date(),
    commune: MeasuredUnitKeySchema,
    scheme: HelpSchemeSchema,
    firstMonth: MonthSchema,
    lastMonth: MonthSchema,
    amount: z.int().min(1),
    givenOn: z.iso.date(),
    note: Text(500),
  }),
  response: GiftHelpSchema,
});

export const voidHelpEndpoint = endpoint({
  name: 'donations.void-help',
  method: 'POST',
  path: '/donations/helps/:id/void',
  access: 'donations.manage',
  summary: 'Void a help given by mistake, with the reason; its amount is left of the gift again',
  params: z.object({ id: z.uuid() }),
  body: z.object({ because: z.string().trim().min(3).max(500) }),
  response: GiftHelpSchema,
});

const Report = Filters.omit({ donor: true }).extend({
  by: z.enum(['donor', 'purpose', 'commune']).default('donor'),
});

export const giftReportEndpoint = endpoint({
  name: 'donations.report',
  method: 'GET',
  path: '/donations/report',
  access: 'donations.read',
  summary: 'Gifts by donor, purpose or commune: received, given on, left, people helped',
  query: Report,
  response: z.object({ on: z.iso.date(), items: z.array(GiftSumSchema), total: GiftSumSchema }),
});

export const giftReportSheetEndpoint = endpoint({
  name: 'donations.report-sheet',
  method: 'GET',
  path: '/donations/report.xlsx',
  access: 'donations.read',
  summary: 'The report of gifts as a sheet',
  query: Report,
  answersFile: true,
});

export const DONATIONS_ENDPOINTS = [
  listGiftsEndpoint,
  getGiftEndpoint,
  saveGiftEndpoint,
  listDonorsEndpoint,
  saveDonorEndpoint,
  addHelpEndpoint,
  voidHelpEndpoint,
  giftReportEndpoint,
  giftReportSheetEndpoint,
];
