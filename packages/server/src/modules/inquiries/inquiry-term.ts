import { inquiryDueOn } from '@ansinh/domain/inquiries';
import { addDays } from '@ansinh/vietnamese/plain-date';
import type { WorkingCalendar } from '@ansinh/vietnamese/working-calendar';
import type { Tx } from '../../platform/database/transaction.ts';
import { parameterOn, workingCalendar } from '../parameters/index.ts';

/** Days of the calendar that a term of working days can reach over, holidays of Tết included. */
const REACH_DAYS = 120;

/** The default term on a day: working days and the last day on time, with what it rests on and how certain that is. */
export interface InquiryTerm {
  readonly days: number;
  readonly dueOn: string;
  readonly basis: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
}

/** Returns the default term of a question asked on a day. */
export async function inquiryTerm(tx: Tx, on: string): Promise<InquiryTerm> {
  const { number: days, basis, certainty } = await parameterOn(tx, 'inquiry_answer_working_days', on);
  if (days === null) throw new Error('parameter inquiry_answer_working_days is not a number');
  return { days, dueOn: inquiryDueOn(on, days, await calendarFrom(tx, on)), basis, certainty };
}

/** Returns the days off around a day, far enough for any term. */
export function calendarFrom(tx: Tx, on: string): Promise<WorkingCalendar> {
  return workingCalendar(tx, on, addDays(on, REACH_DAYS));
}

/** Returns the days off that questions and today span together. */
export function calendarAround(
  tx: Tx,
  threads: readonly {
    readonly askedOn: string;
    readonly dueOn: string;
    readonly answeredOn: string | null;
  }[],
  today: string,
): Promise<WorkingCalendar> {
  const days = [
    today,
    ...threads.flatMap(({ askedOn, dueOn, answeredOn }) => [askedOn, dueOn, answeredOn ?? today]),
  ];
  const sorted = days.toSorted();
  return workingCalendar(tx, sorted[0] ?? today, sorted.at(-1) ?? today);
}
