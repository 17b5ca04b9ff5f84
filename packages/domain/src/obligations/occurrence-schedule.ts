import { addDays, compareDates } from '@ansinh/vietnamese/plain-date';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
} from '@ansinh/vietnamese/working-calendar';
import type { Period } from '@ansinh/vietnamese/period';
import { describeDerivation, type Derivation } from './derivation.ts';
import { dueCandidates } from './due-candidates.ts';
import { DEFAULT_SCHEDULE_POLICY, type DutySchedule, type SchedulePolicy } from './duty-rule.ts';
import { cadenceOf, type Cadence } from './schedule-cadence.ts';

/** For which days occurrences are wanted; all dates ISO and inclusive. */
export interface ScheduleRange {
  readonly from: string;
  readonly to: string;
  /** First day the regulation is in force. */
  readonly effectiveFrom: string;
  /** Last day the regulation is in force; absent while nothing ends it. */
  readonly effectiveTo?: string | null;
  /**
   * The regulation ends by its own term rather than by repeal: what reports on its life, and one-off work of a year it names, is
   * still owed after its last day (@law SL VI.1, VI.2.b: reports of 2020 in January 2021, the review in the first quarter).
   */
  readonly owesAfterEnd?: boolean;
  readonly calendar: WorkingCalendar;
  /** Settings of the province. */
  readonly options?: Partial<SchedulePolicy>;
}

/** One planned occurrence in stored form: `derivation` is a code that describeDerivation puts into words. */
export interface PlannedOccurrence {
  readonly period: Period;
  readonly opensOn: string;
  readonly due: string | null;
  readonly dataAsOf: string | null;
  readonly derivation: string;
}

export interface ScheduledOccurrence {
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly opensOn: string;
  /** ISO date, the last day on time; null when the text sets no term. */
  readonly due: string | null;
  readonly dataAsOf: string | null;
  readonly derivation: Derivation;
}

function policyOf(duty: DutySchedule, range: ScheduleRange): SchedulePolicy {
  return { ...DEFAULT_SCHEDULE_POLICY, ...range.options, ...duty.policy };
}

/**
 * Returns the day moved as the policy says when it is no working day.
 * @law Bộ luật Dân sự 2015 Đ148.5: a term whose last day is a day off ends with the next working day.
 */
export function shiftedDue(
  due: string,
  calendar: WorkingCalendar,
  shift: SchedulePolicy['shiftToWorkingDay'],
): string {
  if (shift === 'none' || isWorkingDay(due, calendar)) return due;
  return shift === 'next' ? nextWorkingDay(due, calendar) : addWorkingDays(due, -1, calendar);
}

/**
 * Returns the planned occurrences of a duty, sorted by due date, with derivations as codes: the form for bulk generation,
 * which computes a duty once and copies the rows for every agency that owes it. An occurrence counts when its due date
 * (without one, its opening) lies in the range and in the life of the regulation, and its period ended after the regulation came into force.
 */
export function planOccurrences(duty: DutySchedule, range: ScheduleRange): PlannedOccurrence[] {
  const policy = policyOf(duty, range);
  const cadence: Cadence = cadenceOf(duty, policy);
  if (cadence.kind === 'none' || range.from > range.to) return [];
  const { calendar, effectiveFrom } = range;
  const first = range.from > effectiveFrom ? range.from : effectiveFrom;
  const end = range.effectiveTo ?? range.to;
  const last = end < range.to ? end : range.to;
  const years = { first: Number(first.slice(0, 4)) - 2, last: Number(last.slice(0, 4)) + 1 };
  const leading = cadence.steps.length === 0 ? '' : `${cadence.steps.join(';')};`;
  const planned: PlannedOccurrence[] = [];
  for (const candidate of dueCandidates(cadence, years, { effectiveFrom, calendar, policy })) {
    if (candidate.period.end < effectiveFrom) continue;
    const { due: plain } = candidate;
    const due = plain === null ? null : shiftedDue(plain, calendar, policy.shiftToWorkingDay);
    const moved = due === plain ? '' : `;shift-${policy.shiftToWorkingDay}:${plain},${due}`;
    const lead = due === null ? candidate.earliestOpening : addDays(due, -policy.openLeadDays);
    const opening = [lead, candidate.earliestOpening, effectiveFrom].sort(compareDates).at(-1) ?? lead;
    const opensOn = due !== null && opening > due ? due : opening;
    const counted = due ?? opensOn;
    const closing =
      range.owesAfterEnd === true && (candidate.period.end <= end || duty.recurrence === 'one-off');
    if (counted < first || counted > (closing ? range.to : last)) continue;
    planned.push({
      period: candidate.period,
      opensOn,
      due,
      dataAsOf: candidate.dataAsOf,
      derivation: `${leading}${candidate.code}${moved}`,
    });
  }
  return planned.sort(
    (a, b) =>
      compareDates(a.due ?? a.opensOn, b.due ?? b.opensOn) || compareDates(a.period.start, b.period.start),
  );
}

/** Returns the occurrences of a duty in the range, sorted by due date, each with its derivation in words. */
export function scheduleOccurrences(duty: DutySchedule, range: ScheduleRange): ScheduledOccurrence[] {
  const raw = (policyOf(duty, range).deadline ?? duty.deadline)?.raw ?? '';
  return planOccurrences(duty, range).map((planned) => ({
    periodKey: planned.period.key,
    periodLabel: planned.period.label,
    opensOn: planned.opensOn,
    due: planned.due,
    dataAsOf: planned.dataAsOf,
    derivation: describeDerivation(planned.derivation, raw),
  }));
}
