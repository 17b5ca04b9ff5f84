import { formatDate } from '@ansinh/vietnamese/plain-date';
import {
  addWorkingDays,
  nextWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
} from '@ansinh/vietnamese/working-calendar';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import type { InquiryState } from './inquiry.transitions.ts';

/** How a question stands against its term. Days are working days. */
export interface InquiryTimeliness {
  readonly kind: 'running' | 'overdue' | 'on-time' | 'late' | 'none';
  /** Left until the term, past it, or the answer's days after it; 0 where nothing is counted. */
  readonly days: number;
}

const WAITS: ReadonlySet<InquiryState> = new Set(['asked', 'received', 'returned']);

/** Returns true while the agency that is asked owes something. */
export function waitsForAnswer(state: InquiryState): boolean {
  return WAITS.has(state);
}

/** Returns how a question stands against its term: a running term that is past is overdue, an answer after it was late. */
export function inquiryTimeliness(
  thread: { readonly state: InquiryState; readonly dueOn: string; readonly answeredOn: string | null },
  today: string,
  calendar: WorkingCalendar,
): InquiryTimeliness {
  const { state, dueOn, answeredOn } = thread;
  if (waitsForAnswer(state)) {
    const days = Math.abs(workingDaysBetween(today, dueOn, calendar));
    return { kind: today > dueOn ? 'overdue' : 'running', days };
  }
  if ((state === 'answered' || state === 'closed') && answeredOn !== null) {
    const late = answeredOn > dueOn;
    return {
      kind: late ? 'late' : 'on-time',
      days: late ? workingDaysBetween(dueOn, answeredOn, calendar) : 0,
    };
  }
  return { kind: 'none', days: 0 };
}

/** Returns the last day of a term of so many working days; the day of the question is not counted. */
export function inquiryDueOn(askedOn: string, days: number, calendar: WorkingCalendar): string {
  return addWorkingDays(askedOn, days, calendar);
}

/** Returns a chosen last day, moved to the working day that follows where offices are closed; a day before the question is refused. */
export function decideChosenDue(
  askedOn: string,
  chosen: string,
  calendar: WorkingCalendar,
): Decision<string, 'inquiries.due_before_today'> {
  if (chosen < askedOn)
    return refuse('inquiries.due_before_today', { due: formatDate(chosen), today: formatDate(askedOn) });
  return allow(nextWorkingDay(chosen, calendar));
}

/** Returns the working days from the question to the answer. */
export function inquiryDaysTaken(askedOn: string, answeredOn: string, calendar: WorkingCalendar): number {
  return workingDaysBetween(askedOn, answeredOn, calendar);
}
