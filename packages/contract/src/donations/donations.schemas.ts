import { GIFT_PURPOSES, HELP_SCHEMES } from '@ansinh/domain/donations';
import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';

export const DONOR_KINDS = ['organisation', 'person', 'anonymous'] as const;
export const PurposeSchema = z.enum(GIFT_PURPOSES);
export const HelpSchemeSchema = z.enum(HELP_SCHEMES);
export const MonthSchema = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
const Agency = z.object({ id: z.uuid(), name: z.string() });
const Place = z.object({ key: MeasuredUnitKeySchema, name: z.string() });

export const DonorSchema = z.object({
  id: z.uuid(),
  kind: z.enum(DONOR_KINDS),
  /** Empty for who does not want to be named. */
  name: z.string(),
  address: z.string(),
  note: z.string(),
  agency: Agency,
  gifts: z.number(),
  amount: z.number(),
  helped: z.number(),
  people: z.number(),
  version: z.number(),
  abilities: z.array(z.enum(['edit'])),
});
export type Donor = z.output<typeof DonorSchema>;

export const GiftSchema = z.object({
  id: z.uuid(),
  donor: z.object({ id: z.uuid(), name: z.string(), kind: z.enum(DONOR_KINDS) }),
  agency: Agency,
  amount: z.number(),
  helped: z.number(),
  left: z.number(),
  people: z.number(),
  purpose: PurposeSchema,
  /** None: wherever the receiving agency works. */
  commune: Place.nullable(),
  receivedOn: z.iso.date(),
  document: z.string(),
  note: z.string(),
  version: z.number(),
});
export type Gift = z.output<typeof GiftSchema>;

/** One person helped. Of the day of birth only the year is shown. */
export const GiftHelpSchema = z.object({
  id: z.uuid(),
  fullName: z.string(),
  birthYear: z.number(),
  inRegister: z.boolean(),
  commune: Place,
  scheme: HelpSchemeSchema,
  firstMonth: MonthSchema,
  lastMonth: MonthSchema,
  amount: z.number(),
  givenOn: z.iso.date(),
  note: z.string(),
  /** Why it does not count any more; empty while it counts. */
  voidedBecause: z.string(),
});
export type GiftHelp = z.output<typeof GiftHelpSchema>;

export const DonationBasisSchema = z.object({
  regulationId: z.uuid(),
  regulationCode: z.string(),
  provisionId: z.string(),
  citation: z.string(),
});

export const GiftDetailSchema = GiftSchema.extend({
  helps: z.array(GiftHelpSchema),
  schemes: z.array(HelpSchemeSchema),
  communes: z.array(Place),
  bases: z.array(DonationBasisSchema),
  abilities: z.array(z.enum(['edit', 'help', 'void'])),
});
export type GiftDetail = z.output<typeof GiftDetailSchema>;

export const GiftSumSchema = z.object({
  key: z.string(),
  name: z.string(),
  gifts: z.number(),
  amount: z.number(),
  helped: z.number(),
  left: z.number(),
  people: z.number(),
});
export type GiftSumRow = z.output<typeof GiftSumSchema>;
