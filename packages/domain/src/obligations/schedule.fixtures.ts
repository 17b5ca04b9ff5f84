import type { DeadlineRule, DutySchedule, Recurrence } from './duty-rule.ts';
import { scheduleOccurrences, type ScheduleRange } from './occurrence-schedule.ts';

/** Holidays of 2026 that matter here. */
export const calendar = {
  holidays: new Set(['2026-01-01', '2026-04-30', '2026-05-01', '2026-09-02']),
  workingSwaps: new Set<string>(),
};
/** The year asked for. */
export const range: ScheduleRange = {
  from: '2026-01-01',
  to: '2026-12-31',
  effectiveFrom: '2024-05-23',
  calendar,
};

/** Returns a duty that recurs, with its term. */
export function duty(
  recurrence: Recurrence,
  deadline: Partial<DeadlineRule> | null,
  more: Partial<DutySchedule> = {},
): DutySchedule {
  return {
    recurrence,
    deadline: deadline === null ? null : { rule: 'before', raw: '', ...deadline },
    ...more,
  };
}

/** Returns the periods of a duty in the year with the day each is due. */
export function dues(
  given: DutySchedule,
  over: Partial<ScheduleRange> = {},
): (readonly [string, string | null])[] {
  return scheduleOccurrences(given, { ...range, ...over }).map((row) => [row.periodKey, row.due] as const);
}
