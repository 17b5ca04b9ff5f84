import { IssueItemSchema } from '@ansinh/contract/reports/reports.schemas';
import { z } from 'zod';

/** What became of one agency's report, and on which days. */
const NamedSchema = z.object({
  agency: z.string(),
  until: z.enum(['exempt', 'draft', 'approving', 'submitted', 'returned', 'accepted']),
  sentOn: z.iso.date().optional(),
  /** Day of an exemption or extension, until when, and why it was given or the report was returned. */
  on: z.iso.date().optional(),
  extendTo: z.iso.date().optional(),
  reason: z.string().default(''),
  remarks: z.array(z.object({ key: z.string(), text: z.string() })).default([]),
  /** Returned with this before it was sent again. */
  returnedOnce: z.string().optional(),
  /** Figures the agency states by key, and figures it states differently from what the system finds. */
  figures: z.record(z.string(), z.number()).default({}),
  differs: z.array(z.object({ key: z.string(), by: z.number(), reason: z.string() })).default([]),
});

const RoundSchema = z.object({
  regulation: z.string(),
  duty: z.string(),
  period: z.string(),
  recipient: z.string(),
  openedOn: z.iso.date(),
  sentOn: z.array(z.iso.date()).min(1),
  acceptedAfter: z.int(),
  /** Agencies that are not named: written and accepted too, still owed, or settled with the rest of the past. */
  others: z.enum(['accepted', 'owed', 'settled']),
  named: z.array(NamedSchema),
});

/** db/demo/reports.json: rounds, and what agencies wrote; texts by section, then by agency or kind of agency. */
export const DemoReportsSchema = z.object({
  note: z.string(),
  rounds: z.array(RoundSchema),
  /** Unit -> least and most, of a provincial agency in half a year; millions of đồng. */
  figures: z.record(z.string(), z.tuple([z.number(), z.number()])),
  texts: z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1))),
  issues: z.array(IssueItemSchema.extend({ agency: z.string(), round: z.string() })),
});

export type DemoReports = z.output<typeof DemoReportsSchema>;
export type DemoRound = z.output<typeof RoundSchema>;
export type NamedReport = z.output<typeof NamedSchema>;
