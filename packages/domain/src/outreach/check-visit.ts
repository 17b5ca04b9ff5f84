import { addDays, formatDate } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/index.ts';
import type { Outcome, RefusalReason } from './outcome.ts';

/** A visit as it is stated. `day`: the day it happened in Vietnam. */
export interface StatedVisit {
  readonly happenedAt: Date;
  readonly day: string;
  readonly outcome: Outcome;
  readonly nextOn: string | null;
  readonly reason: RefusalReason | null;
}

export type VisitRefusal =
  | 'outreach.visit_in_future'
  | 'outreach.visit_too_old'
  | 'outreach.promise_needs_day'
  | 'outreach.next_before_visit'
  | 'outreach.next_too_far'
  | 'outreach.refusal_needs_reason';

/** A phone's clock may run this far ahead before its visits are refused. */
const TOLERANCE_MS = 10 * 60 * 1000;
/** Older than this a visit is a clock that was reset, not a phone that was offline. */
const OLDEST_DAYS = 365;

/** Refuses a visit that cannot have happened so, or that does not say what its outcome needs. Returns it with what does not belong left out. */
export function checkVisit<V extends StatedVisit>(
  visit: V,
  now: Date,
  today: string,
): Decision<V, VisitRefusal> {
  const { happenedAt, day, outcome, nextOn } = visit;
  const at = formatDate(day);
  if (happenedAt.getTime() > now.getTime() + TOLERANCE_MS)
    return refuse('outreach.visit_in_future', { at, today: formatDate(today) });
  if (day < addDays(today, -OLDEST_DAYS)) return refuse('outreach.visit_too_old', { at, days: OLDEST_DAYS });
  if (outcome === 'will-join' && nextOn === null) return refuse('outreach.promise_needs_day');
  if (nextOn !== null && nextOn < day)
    return refuse('outreach.next_before_visit', { next: formatDate(nextOn), at });
  if (nextOn !== null && nextOn > addDays(day, OLDEST_DAYS))
    return refuse('outreach.next_too_far', { next: formatDate(nextOn) });
  if (outcome === 'refused' && visit.reason === null) return refuse('outreach.refusal_needs_reason');
  return allow({ ...visit, reason: outcome === 'refused' ? visit.reason : null });
}
