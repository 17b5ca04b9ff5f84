import { z } from 'zod';
import { MonthSchema, UnitKeySchema } from '../coverage/figures.schemas.ts';

/** Đồng. */
const Dong = z.int().min(0).max(1_000_000_000_000);
export const ReceiptSchemeSchema = z.enum(['BHYT', 'BHXH-TN']);
/** new: never before, or after a gap longer than the organisation's limit; renewed: goes on. */
export const ParticipationSchema = z.enum(['new', 'renewed']);
/** written: not handed on yet; handed: with the organisation; paid-in: with Social Insurance. */
export const ReceiptStateSchema = z.enum(['written', 'handed', 'paid-in', 'voided']);

/** What is paid for; enough to reckon the tariff of a day. */
export const ReceiptForSchema = z.object({
  scheme: ReceiptSchemeSchema,
  /** Group of the calculator: household, pupil-student … of BHYT, poor, near-poor, ethnic-minority, island, other of BHXH-TN. */
  group: z.string().trim().min(1).max(60),
  /** Chosen income a month; of BHXH-TN only. */
  income: z.int().min(0).max(1_000_000_000).nullable().default(null),
  months: z.int().min(1).max(60),
  fromMonth: MonthSchema,
});

/** Somebody a receipt pays for. */
export const ReceiptPersonSchema = z.object({
  name: z.string().trim().min(1).max(120),
  personId: z.uuid().nullable().default(null),
  /** Of somebody on a phone's list, whose id in the register the phone does not know: his task. */
  taskId: z.uuid().optional(),
  /** Which member of the household joins with this receipt: 1 pays in full, 2 pays 70 % … */
  order: z.int().min(1).max(30).default(1),
});

/** A receipt as a device writes it, with or without a line. The same `id` sent again is the same receipt. */
export const ReceiptDraftSchema = ReceiptForSchema.extend({
  id: z.uuid(),
  bookId: z.uuid(),
  number: z.int().min(1),
  /** The collector who wrote it; absent: the unit the caller is himself. */
  unit: UnitKeySchema.optional(),
  /** Task of outreach that it ends, entry of the monthly list it answers. */
  taskId: z.uuid().nullable().default(null),
  entryId: z.uuid().nullable().default(null),
  payerName: z.string().trim().min(1).max(120),
  payerId: z.uuid().nullable().default(null),
  /** "2025:23293" of the payer; of outreach taken from the entry when it is absent. */
  commune: z
    .string()
    .regex(/^20(24|25):\d+$/)
    .nullable()
    .default(null),
  village: UnitKeySchema.nullable().default(null),
  people: z.array(ReceiptPersonSchema).min(1).max(30),
  /** What the collector took. */
  paid: Dong,
  /** Needed where it differs from the tariff. */
  differenceReason: z.string().trim().max(500).default(''),
  issuedAt: z.iso.datetime({ offset: true }),
  device: z.string().trim().max(120).default(''),
});
export type ReceiptDraft = z.output<typeof ReceiptDraftSchema>;

/** What the law of a day asks for. */
export const ReceiptTariffSchema = z.object({
  on: z.iso.date(),
  /** What the participants pay together. */
  total: Dong,
  stateSupport: Dong,
  provinceSupport: Dong,
  people: z.array(z.object({ order: z.int(), amount: Dong })),
});
export type ReceiptTariff = z.output<typeof ReceiptTariffSchema>;

export const ReceiptLineSchema = z.object({
  position: z.int(),
  name: z.string(),
  order: z.int(),
  participation: ParticipationSchema,
  participatedUntil: z.iso.date().nullable(),
  paid: z.number(),
  tariff: z.number(),
});

/** One line of the list of receipts. */
export const ReceiptRowSchema = z.object({
  id: z.uuid(),
  /** "BL26A 000123". */
  number: z.string(),
  bookId: z.uuid(),
  agency: z.object({ id: z.uuid(), name: z.string() }),
  unit: z.object({ key: UnitKeySchema, name: z.string() }),
  payerName: z.string(),
  scheme: ReceiptSchemeSchema,
  group: z.string(),
  people: z.number(),
  newPeople: z.number(),
  months: z.number(),
  fromMonth: MonthSchema,
  paid: z.number(),
  tariff: z.number(),
  issuedOn: z.iso.date(),
  state: ReceiptStateSchema,
  version: z.number(),
  /** void. */
  abilities: z.array(z.string()),
});
export type ReceiptRow = z.output<typeof ReceiptRowSchema>;

/** A receipt with everything that is printed. */
export const ReceiptDetailSchema = ReceiptRowSchema.extend({
  taskId: z.uuid().nullable(),
  /** The organisation had no contract in force for this scheme on the day of the receipt. */
  withoutContract: z.boolean(),
  income: z.number().nullable(),
  lines: z.array(ReceiptLineSchema),
  stateSupport: z.number(),
  provinceSupport: z.number(),
  differenceReason: z.string(),
  /** "Một triệu ba trăm sáu mươi sáu nghìn hai trăm đồng". */
  inWords: z.string(),
  communeName: z.string().nullable(),
  issuedAt: z.string(),
  receivedAt: z.string(),
  device: z.string(),
  createdBy: z.string(),
  voidedAt: z.string().nullable(),
  voidedBy: z.string().nullable(),
  voidReason: z.string().nullable(),
  remittances: z.array(
    z.object({ id: z.uuid(), level: z.string(), paidOn: z.iso.date(), state: z.string() }),
  ),
});
export type ReceiptDetail = z.output<typeof ReceiptDetailSchema>;

/** What writing a receipt answers. */
export const ReceiptWrittenSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  paid: z.number(),
  tariff: z.number(),
  /** True: it was here already, nothing was written a second time. */
  already: z.boolean(),
  /** Taken although the organisation had no contract in force for this scheme on that day. */
  withoutContract: z.boolean(),
  version: z.number(),
});
export type ReceiptWritten = z.output<typeof ReceiptWrittenSchema>;
