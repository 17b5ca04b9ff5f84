import { addMonths, daysBetween, isoDateOf, lastDayOfMonth } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/index.ts';

/** A month's pay on its way: reckoned, checked, approved, paid. */
export const PAY_RUN_STATES = ['draft', 'checked', 'approved', 'paid'] as const;
export type PayRunState = (typeof PAY_RUN_STATES)[number];

export const PAY_RUN_STEPS = ['check', 'reopen', 'approve', 'pay'] as const;
export type PayRunStep = (typeof PAY_RUN_STEPS)[number];

const TABLE: Readonly<Record<PayRunStep, Partial<Record<PayRunState, PayRunState>>>> = {
  check: { draft: 'checked' },
  reopen: { checked: 'draft' },
  approve: { checked: 'approved' },
  pay: { approved: 'paid' },
};

/** What a step is decided by besides the state. */
export interface PayRunFacts {
  /** Social Insurance confirmed the month's work. */
  readonly confirmed: boolean;
  /** People of receipts that no rule fits. */
  readonly withoutRule: number;
  /** Receipts of the run that were voided since it was reckoned. */
  readonly voidedSince: number;
  /** The first kind of fee whose average lies above its ceiling, in words. */
  readonly aboveCeiling: { readonly kind: string; readonly average: string; readonly ceiling: string } | null;
}

export type PayRunRefusal =
  | 'commission.step_not_allowed'
  | 'commission.rule_missing'
  | 'commission.voided_since'
  | 'commission.average_above_ceiling'
  | 'commission.not_confirmed';

/** Decides a step of a pay run: nothing goes on with a person no rule fits, a voided receipt or an average above its ceiling. */
export function decidePayRunStep(
  state: PayRunState,
  step: PayRunStep,
  facts: PayRunFacts,
): Decision<PayRunState, PayRunRefusal> {
  const next = TABLE[step][state];
  if (next === undefined) return refuse('commission.step_not_allowed');
  if (step === 'reopen' || step === 'pay') return allow(next);
  if (facts.withoutRule > 0) return refuse('commission.rule_missing', { people: facts.withoutRule });
  if (facts.voidedSince > 0) return refuse('commission.voided_since', { receipts: facts.voidedSince });
  if (facts.aboveCeiling) return refuse('commission.average_above_ceiling', { ...facts.aboveCeiling });
  // @law TT 116/2025/TT-BTC: cơ quan BHXH xác nhận khối lượng trước khi tổ chức được chi trả.
  if (step === 'approve' && !facts.confirmed) return refuse('commission.not_confirmed');
  return allow(next);
}

/** Steps a state has. */
export function payRunSteps(state: PayRunState): PayRunStep[] {
  return PAY_RUN_STEPS.filter((step) => TABLE[step][state] !== undefined);
}

/** Day of the following month by which Social Insurance confirms; read from the circular, how it counts is not verified. */
const CONFIRM_DAY = 25;

/** Returns the day of the month after `month` ("2026-10"), or its last day when it is shorter. */
function dayAfter(month: string, day: number): string {
  const next = addMonths(`${month}-01`, 1);
  const [year, of] = [Number(next.slice(0, 4)), Number(next.slice(5, 7))];
  return isoDateOf(year, of, day) ?? lastDayOfMonth(next);
}

/** Returns the last day Social Insurance confirms a month's work on time. @law TT 116/2025/TT-BTC */
export function confirmBy(month: string): string {
  return dayAfter(month, CONFIRM_DAY);
}

/** Returns the last day a month is paid on time, by the day the organisation agreed. @law BD Đ6.3 g7 */
export function payBy(month: string, payDay: number): string {
  return dayAfter(month, payDay);
}

/** Returns how many days after its term something was done; of what was not done yet, until today. */
export function daysLate(term: string, done: string | null, today: string): number {
  return Math.max(0, daysBetween(term, done ?? today));
}
