import { daysBetween, formatDate } from '@ansinh/vietnamese/plain-date';
import { OWED_STATES, type OccurrenceState } from './occurrence-state.ts';

/** How an occurrence stands towards its due date; derived at any time, never stored as truth. */
export const TIMELINESS = ['none', 'on_time', 'late', 'overdue', 'escalated'] as const;

export type Timeliness = (typeof TIMELINESS)[number];

export interface TimedOccurrence {
  readonly state: OccurrenceState;
  /** Last day on time, ISO; null without a term. */
  readonly due: string | null;
  /** Day of the hand-over that stands, or of the declaration that there is nothing to report; null while owed. */
  readonly doneOn: string | null;
}

/** Days after the due date from which the People's Committee's office is told. A setting, not law. */
export const DEFAULT_ESCALATION_DAYS = 7;

/** Returns the days past due on a day, 0 when not past due, without a term, or no longer owed. */
export function overdueDays(occurrence: TimedOccurrence, today: string): number {
  if (occurrence.due === null || !OWED_STATES.has(occurrence.state)) return 0;
  return Math.max(0, daysBetween(occurrence.due, today));
}

/**
 * Returns the timeliness on a day (ISO). What is handed over is on time or late for good; what is owed is overdue from the day after its
 * due date and escalated from `escalationDays` days on. Returned work is owed again.
 */
export function timelinessOf(
  occurrence: TimedOccurrence,
  today: string,
  escalationDays: number = DEFAULT_ESCALATION_DAYS,
): Timeliness {
  const { due, state, doneOn } = occurrence;
  if (state === 'cancelled') return 'none';
  if (!OWED_STATES.has(state)) {
    if (doneOn === null) return 'none';
    return due === null || doneOn <= due ? 'on_time' : 'late';
  }
  const days = overdueDays(occurrence, today);
  if (days === 0) return 'none';
  return days >= escalationDays ? 'escalated' : 'overdue';
}

/** Returns the standing towards the due date in words: "Còn 3 ngày (hạn 04/07/2026)", "Quá hạn 5 ngày", "Đúng hạn". */
export function timelinessInWords(
  occurrence: TimedOccurrence,
  today: string,
): { readonly vi: string; readonly en: string } {
  const { due, state, doneOn } = occurrence;
  if (state === 'cancelled') return { vi: 'Không còn phải thực hiện', en: 'No longer owed' };
  if (due === null) return { vi: 'Không đặt hạn', en: 'No due date' };
  if (!OWED_STATES.has(state)) {
    const late = doneOn === null ? 0 : daysBetween(due, doneOn);
    return late <= 0
      ? { vi: 'Đúng hạn', en: 'On time' }
      : { vi: `Trễ hạn ${late} ngày`, en: `${late} ${late === 1 ? 'day' : 'days'} late` };
  }
  const left = daysBetween(today, due);
  const date = formatDate(due);
  if (left < 0)
    return { vi: `Quá hạn ${-left} ngày`, en: `${-left} ${left === -1 ? 'day' : 'days'} overdue` };
  if (left === 0) return { vi: `Hạn hôm nay (${date})`, en: `Due today (${date})` };
  return {
    vi: `Còn ${left} ngày (hạn ${date})`,
    en: `${left} ${left === 1 ? 'day' : 'days'} left (due ${date})`,
  };
}
