import { z } from 'zod';
import { MonthSchema, UnitKeySchema } from '../coverage/figures.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  CommissionRuleDraftSchema,
  CommissionRuleSchema,
  PayRunDetailSchema,
  PayRunRowSchema,
  PayRunStateSchema,
  PayStatementDetailSchema,
  PayStatementSchema,
} from './commission.schemas.ts';

const Rule = z.object({ ruleId: z.uuid() });
const Run = z.object({ runId: z.uuid() });
const Step = z.object({ version: z.int() });
const Moved = z.object({ id: z.uuid(), state: PayRunStateSchema, version: z.number() });

export const listCommissionRulesEndpoint = endpoint({
  name: 'commission.rules',
  method: 'GET',
  path: '/commission/rules',
  access: 'commission.read',
  summary: 'Rules of pay the caller may see, with the legal ceiling of each',
  query: z.object({ agency: z.uuid().optional(), on: z.iso.date().optional() }),
  response: z.object({ items: z.array(CommissionRuleSchema), /** add. */ abilities: z.array(z.string()) }),
});

export const addCommissionRuleEndpoint = endpoint({
  name: 'commission.add-rule',
  method: 'POST',
  path: '/commission/rules',
  access: 'commission.manage',
  summary: "Adds a rule to the caller's organisation; one above the legal ceiling is refused",
  body: CommissionRuleDraftSchema,
  response: z.object({ id: z.uuid() }),
});

export const endCommissionRuleEndpoint = endpoint({
  name: 'commission.end-rule',
  method: 'POST',
  path: '/commission/rules/:ruleId/end',
  access: 'commission.manage',
  summary: 'Ends a rule on a day',
  params: Rule,
  body: Step.extend({ to: z.iso.date() }),
  response: z.object({ id: z.uuid(), version: z.number() }),
});

export const listPayRunsEndpoint = endpoint({
  name: 'commission.runs',
  method: 'GET',
  path: '/commission/runs',
  access: 'commission.read',
  summary: 'Pay runs the caller may see, newest month first; of a collector with his own part only',
  query: z.object({ agency: z.uuid().optional(), month: MonthSchema.optional() }),
  response: z.object({ items: z.array(PayRunRowSchema), /** reckon. */ abilities: z.array(z.string()) }),
});

export const reckonPayRunEndpoint = endpoint({
  name: 'commission.reckon',
  method: 'POST',
  path: '/commission/runs',
  access: 'commission.manage',
  summary: "Reckons the caller's organisation's pay of a month, or reckons a draft again",
  body: z.object({ month: MonthSchema }),
  response: Moved,
});

export const getPayRunEndpoint = endpoint({
  name: 'commission.run',
  method: 'GET',
  path: '/commission/runs/:runId',
  access: 'commission.read',
  summary:
    'A pay run with the statement of everybody the caller may see and the averages beside the legal ceilings',
  params: Run,
  response: PayRunDetailSchema,
});

function step(name: string, summary: string) {
  return endpoint({
    name: `commission.${name}`,
    method: 'POST',
    path: `/commission/runs/:runId/${name}`,
    access: 'commission.manage',
    summary,
    params: Run,
    body: Step,
    response: Moved,
  });
}

export const checkPayRunEndpoint = step('check', 'The organisation has checked a run');
export const reopenPayRunEndpoint = step('reopen', 'A checked run goes back to be reckoned again');
export const confirmPayRunEndpoint = step('confirm', "Social Insurance confirms the month's work");
export const approvePayRunEndpoint = step('approve', 'The organisation approves a run that was confirmed');

export const payPayRunEndpoint = endpoint({
  name: 'commission.pay',
  method: 'POST',
  path: '/commission/runs/:runId/pay',
  access: 'commission.manage',
  summary: 'Says that a run was paid, on which day and with which reference of the bank',
  params: Run,
  body: Step.extend({ paidOn: z.iso.date(), bankReference: z.string().trim().min(1).max(80) }),
  response: Moved,
});

export const getPayStatementEndpoint = endpoint({
  name: 'commission.statement',
  method: 'GET',
  path: '/commission/runs/:runId/statements/:unitKey',
  access: 'commission.read',
  summary: "One collector's statement of a month with every receipt behind it",
  params: Run.extend({ unitKey: UnitKeySchema }),
  response: PayStatementDetailSchema,
});

export const ownPayEndpoint = endpoint({
  name: 'commission.own',
  method: 'GET',
  path: '/commission/own',
  access: 'commission.read',
  summary: "The caller's own statements, newest month first; empty for who is no collector",
  response: z.object({
    items: z.array(
      PayStatementSchema.extend({
        runId: z.uuid(),
        month: MonthSchema,
        state: PayRunStateSchema,
        dueOn: z.iso.date(),
        paidOn: z.iso.date().nullable(),
        payLateDays: z.number(),
      }),
    ),
  }),
});

export const payRunSheetEndpoint = endpoint({
  name: 'commission.run-sheet',
  method: 'GET',
  path: '/commission/runs/:runId/sheet',
  access: 'commission.read',
  summary: 'A pay run as .xlsx: a row a collector, sums that make the run',
  params: Run,
  answersFile: true,
});

export const COMMISSION_ENDPOINTS: readonly Endpoint[] = [
  listCommissionRulesEndpoint,
  addCommissionRuleEndpoint,
  endCommissionRuleEndpoint,
  listPayRunsEndpoint,
  reckonPayRunEndpoint,
  ownPayEndpoint,
  getPayRunEndpoint,
  checkPayRunEndpoint,
  reopenPayRunEndpoint,
  confirmPayRunEndpoint,
  approvePayRunEndpoint,
  payPayRunEndpoint,
  getPayStatementEndpoint,
  payRunSheetEndpoint,
];
