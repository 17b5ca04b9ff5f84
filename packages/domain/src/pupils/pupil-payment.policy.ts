import { allow, refuse, type Decision } from '../kernel/decision.ts';
import type { PupilState } from './pupil-standing.rules.ts';

/** What decides whether a pupil may pay through the school. */
export interface PaymentFacts {
  readonly state: PupilState;
  readonly group: string | null;
  readonly ownGroup: string;
  readonly until: string | null;
  readonly left: boolean;
  readonly paidOn: string;
  readonly today: string;
  /** Last day of a term already paid for through the school. */
  readonly paidUntil: string | null;
}

/** Days before the end of insurance from which the next term may be paid. */
const EARLY_DAYS = 92;

/**
 * Decides whether a school may take money from a pupil: not from somebody another payer insures, not twice for the same time, not for a
 * day still to come.
 */
export function decidePayment(
  facts: PaymentFacts,
): Decision<
  true,
  'pupils.left' | 'pupils.paid_in_future' | 'pupils.insured_by_other' | 'pupils.paid_already'
> {
  if (facts.left) return refuse('pupils.left');
  if (facts.paidOn > facts.today) return refuse('pupils.paid_in_future', { day: facts.paidOn });
  const other = facts.state === 'insured' && facts.group !== null && facts.group !== facts.ownGroup;
  if (other && (facts.until === null || !endsSoon(facts.until, facts.paidOn)))
    return refuse('pupils.insured_by_other', { group: facts.group });
  if (facts.state === 'insured' && facts.until !== null && !endsSoon(facts.until, facts.paidOn))
    return refuse('pupils.paid_already', { until: facts.until });
  if (facts.paidUntil !== null && !endsSoon(facts.paidUntil, facts.paidOn))
    return refuse('pupils.paid_already', { until: facts.paidUntil });
  return allow(true);
}

function endsSoon(until: string, paidOn: string): boolean {
  return (Date.parse(until) - Date.parse(paidOn)) / 86_400_000 <= EARLY_DAYS;
}
