import { PAY_RUN_STATES } from '@ansinh/domain/commission';
import { z } from 'zod';
import { MonthSchema, UnitKeySchema } from '../coverage/figures.schemas.ts';
import { CertaintySchema } from '../directory/agency.schemas.ts';

const Agency = z.object({ id: z.uuid(), name: z.string() });
const Unit = z.object({ key: UnitKeySchema, name: z.string() });

/** What a rule says; rates in ten-thousandths, 700 is 7 %. */
export const CommissionRuleDraftSchema = z.object({
  scheme: z.enum(['BHYT', 'BHXH-TN']),
  /** Group of the calculator; null: every one. */
  group: z.string().trim().min(1).max(60).nullable(),
  participation: z.enum(['new', 'renewed', 'any']),
  /** percent of what the participant paid himself, or an amount a person. */
  basis: z.enum(['percent', 'amount']),
  fee: z.int().min(0).max(10_000_000),
  /** Ten-thousandths of the fee that the collector gets. */
  collectorShare: z.int().min(0).max(10_000),
  from: z.iso.date(),
  to: z.iso.date().nullable().default(null),
  decisionNumber: z.string().trim().min(1).max(120),
  certainty: CertaintySchema.default('unverified'),
  note: z.string().trim().max(500).default(''),
});

export const CommissionRuleSchema = CommissionRuleDraftSchema.extend({
  id: z.uuid(),
  agency: Agency,
  /** The legal ceiling of its kind on its first day, a share; null: none stored. */
  ceiling: z.number().nullable(),
  ceilingBasis: z.string(),
  /** True: the ceiling is an average over a period, kept by the run. */
  ceilingIsAverage: z.boolean(),
  version: z.number(),
  /** end. */
  abilities: z.array(z.string()),
});
export type CommissionRuleView = z.output<typeof CommissionRuleSchema>;

export const PayRunStateSchema = z.enum(PAY_RUN_STATES);

/** What one collector gets. */
export const PayStatementSchema = z.object({
  unit: Unit,
  people: z.number(),
  receipts: z.number(),
  /** What participants paid themselves. */
  base: z.number(),
  fee: z.number(),
  earned: z.number(),
  takenBack: z.number(),
  carriedIn: z.number(),
  payout: z.number(),
  carriedOut: z.number(),
});
export type PayStatementView = z.output<typeof PayStatementSchema>;

/** One run as a list shows it. Days ISO. */
export const PayRunRowSchema = z.object({
  id: z.uuid(),
  agency: Agency,
  month: MonthSchema,
  state: PayRunStateSchema,
  people: z.number(),
  base: z.number(),
  /** The whole fee, and what of it goes to collectors. */
  fee: z.number(),
  payout: z.number(),
  confirmedOn: z.iso.date().nullable(),
  confirmBy: z.iso.date(),
  confirmLateDays: z.number(),
  dueOn: z.iso.date(),
  paidOn: z.iso.date().nullable(),
  payLateDays: z.number(),
  bankReference: z.string().nullable(),
  version: z.number(),
  /** reckon, check, reopen, confirm, approve, pay. */
  abilities: z.array(z.string()),
});
export type PayRunRow = z.output<typeof PayRunRowSchema>;

export const PayRunDetailSchema = PayRunRowSchema.extend({
  /** What the law calls such organisations on the last day of the month. */
  organisationTitle: z.string(),
  statements: z.array(PayStatementSchema),
  /** Averages of the year to the end of the month beside the legal ceilings. */
  ceilings: z.array(
    z.object({
      kind: z.string(),
      base: z.number(),
      fee: z.number(),
      average: z.number().nullable(),
      ceiling: z.number().nullable(),
      basis: z.string(),
      kept: z.boolean(),
    }),
  ),
  withoutRule: z.number(),
  voidedSince: z.number(),
  /** Receipts of the month whose money has not arrived: they wait for the next run. */
  waiting: z.object({ receipts: z.number(), paid: z.number() }),
  certainties: z.array(CertaintySchema),
  reckonedAt: z.string(),
});
export type PayRunDetail = z.output<typeof PayRunDetailSchema>;

/** A statement with every receipt behind it. */
export const PayStatementDetailSchema = z.object({
  run: z.object({
    id: z.uuid(),
    month: MonthSchema,
    state: PayRunStateSchema,
    paidOn: z.iso.date().nullable(),
    dueOn: z.iso.date(),
  }),
  agency: Agency,
  organisationTitle: z.string(),
  statement: PayStatementSchema,
  inWords: z.string(),
  lines: z.array(
    z.object({
      receiptId: z.uuid(),
      number: z.string(),
      issuedOn: z.iso.date(),
      name: z.string(),
      scheme: z.string(),
      group: z.string(),
      participation: z.enum(['new', 'renewed']),
      kind: z.enum(['earned', 'taken-back']),
      base: z.number(),
      /** "5 % × 70 %" of the rule, or the amount. */
      rule: z
        .object({
          basis: z.enum(['percent', 'amount']),
          fee: z.number(),
          collectorShare: z.number(),
          decisionNumber: z.string(),
          certainty: CertaintySchema,
        })
        .nullable(),
      amount: z.number(),
      voidReason: z.string().nullable(),
    }),
  ),
});
export type PayStatementDetail = z.output<typeof PayStatementDetailSchema>;
