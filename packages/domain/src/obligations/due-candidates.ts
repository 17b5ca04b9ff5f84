import { addDays, daysBetween } from '@ansinh/vietnamese/plain-date';
import { periodOf, type Period, type PeriodKind } from '@ansinh/vietnamese/period';
import { addWorkingDays, type WorkingCalendar } from '@ansinh/vietnamese/working-calendar';
import { anchorDate, dayInMonth } from './anchor-date.ts';
import type { DeadlineRule, PeriodicRecurrence, SchedulePolicy } from './duty-rule.ts';
import type { Cadence } from './schedule-cadence.ts';
import { periodsOfYear } from './periods-of-year.ts';

/** A due date before working days, effect and range are looked at. */
export interface DueCandidate {
  readonly period: Period;
  /** ISO date; null when the text names the moment work begins and no term. */
  readonly due: string | null;
  /** Day the data must show, ISO; null when the rule is no data cut-off. */
  readonly dataAsOf: string | null;
  /** First possible day of work, ISO. */
  readonly earliestOpening: string;
  /** Derivation code, see derivation.ts. */
  readonly code: string;
}

type Active = Exclude<Cadence, { kind: 'none' }>;

const PERIOD_KIND: Readonly<Record<PeriodicRecurrence, PeriodKind>> = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  semiannual: 'half',
  annual: 'year',
};

/** Dates in the first half of a month belong to the period that has just ended. */
const LATEST_DAY_OF_NEXT_MONTH = 15;

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Returns the period that a day closes: the one that ended nearest before it, or the one about to end. */
function closedBy(date: string, kind: PeriodKind): Period {
  const current = periodOf(date, kind);
  const beforeStart = addDays(current.start, -1);
  return daysBetween(beforeStart, date) <= daysBetween(date, current.end)
    ? periodOf(beforeStart, kind)
    : current;
}

function byRule(deadline: DeadlineRule, period: Period, day: string, policy: SchedulePolicy): DueCandidate {
  const opening = { period, earliestOpening: period.start };
  const nextYear = (deadline.yearOffset ?? 0) > 0 ? `;next-year:${period.key}` : '';
  switch (deadline.rule) {
    case 'before':
      return { ...opening, due: addDays(day, -1), dataAsOf: null, code: `before:${day}${nextYear}` };
    case 'as-of': {
      const due = addDays(day, policy.dataGraceDays);
      return { ...opening, due, dataAsOf: day, code: `as-of:${day},${policy.dataGraceDays}${nextYear}` };
    }
    case 'within':
    case 'period-end':
      return { ...opening, due: day, dataAsOf: null, code: `last-day:${day}${nextYear}` };
    case 'aligned-with':
      return { ...opening, due: day, dataAsOf: null, code: `aligned:${day}` };
    default:
      return { ...opening, due: day, dataAsOf: null, code: `by:${day}${nextYear}` };
  }
}

function undated(deadline: DeadlineRule | null, period: Period, policy: SchedulePolicy): DueCandidate {
  if (deadline?.rule === 'within' || deadline?.rule === 'period-end' || deadline?.rule === 'as-of') {
    return byRule(deadline, period, period.end, policy);
  }
  const due = addDays(period.end, policy.daysAfterPeriodEnd);
  const code =
    policy.daysAfterPeriodEnd === 0
      ? `undated:${period.end}`
      : `after-period:${period.end},${policy.daysAfterPeriodEnd}`;
  return { period, due, dataAsOf: null, earliestOpening: period.start, code };
}

function dueOfPeriod(cadence: Active, period: Period, policy: SchedulePolicy): DueCandidate {
  const { deadline, recurrence } = cadence;
  if (deadline === null || deadline.rule === 'from') return undated(deadline, period, policy);
  const named =
    deadline.month !== undefined || deadline.quarter !== undefined || deadline.rule === 'aligned-with';
  if (recurrence === 'annual' && named) {
    const year = yearOf(period.start) + (deadline.yearOffset ?? 0);
    return byRule(deadline, period, anchorDate(deadline, year, policy), policy);
  }
  if (deadline.day !== undefined && recurrence !== 'weekly') {
    const following = deadline.day <= LATEST_DAY_OF_NEXT_MONTH ? 1 : 0;
    const month = Number(period.end.slice(5, 7)) + following;
    return byRule(deadline, period, dayInMonth(yearOf(period.end), month, deadline.day), policy);
  }
  return undated(deadline, period, policy);
}

function* periodic(
  cadence: Active,
  firstYear: number,
  lastYear: number,
  policy: SchedulePolicy,
): Generator<DueCandidate> {
  const { deadline, recurrence } = cadence;
  const kind = PERIOD_KIND[recurrence];
  const namesDay =
    deadline !== null && deadline.rule !== 'from' && (deadline.month ?? deadline.quarter) !== undefined;
  if (recurrence !== 'annual' && deadline !== null && namesDay) {
    for (let year = firstYear; year <= lastYear; year += 1) {
      const day = anchorDate(deadline, year, policy);
      yield byRule(deadline, closedBy(day, kind), day, policy);
    }
    return;
  }
  const starts =
    deadline?.rule === 'from' && deadline.year !== undefined ? anchorStart(deadline, deadline.year) : null;
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const period of periodsOfYear(kind, year)) {
      if (starts === null || period.end >= starts) yield dueOfPeriod(cadence, period, policy);
    }
  }
}

function anchorStart(deadline: DeadlineRule, year: number): string {
  return dayInMonth(year, deadline.month ?? 1, deadline.day ?? 1);
}

function onceOnly(deadline: DeadlineRule, effectiveFrom: string, policy: SchedulePolicy): DueCandidate {
  const kind =
    deadline.quarter !== undefined
      ? 'quarter'
      : deadline.month !== undefined && deadline.day === undefined
        ? 'month'
        : 'year';
  if (deadline.year !== undefined) {
    const day = anchorDate(deadline, deadline.year, policy);
    const offset = kind === 'year' ? (deadline.yearOffset ?? 0) : 0;
    const period = periodOf(offset > 0 ? dayInMonth(deadline.year - offset, 12, 31) : day, kind);
    return byRule(deadline, period, day, policy);
  }
  const year = yearOf(effectiveFrom);
  const sameYear = anchorDate(deadline, year, policy);
  const day = sameYear >= effectiveFrom ? sameYear : anchorDate(deadline, year + 1, policy);
  return byRule(deadline, periodOf(day, kind), day, policy);
}

function afterFiscalYear(
  year: number,
  deadline: DeadlineRule | null,
  calendar: WorkingCalendar,
): DueCandidate {
  const period = periodOf(dayInMonth(year, 12, 31), 'year');
  const days = deadline?.days;
  const working = deadline?.dayKind === 'working';
  const due =
    days === undefined
      ? null
      : working
        ? addWorkingDays(period.end, days, calendar)
        : addDays(period.end, days);
  const code =
    days === undefined
      ? `fiscal-open:${period.end}`
      : `fiscal:${period.end},${days},${working ? 'working' : 'calendar'}`;
  return { period, due, dataAsOf: null, earliestOpening: addDays(period.end, 1), code };
}

/**
 * Yields every due date of a cadence for the periods of the given years (inclusive), in order of period.
 * `effectiveFrom` (ISO) places a single day that is printed without its year.
 */
export function* dueCandidates(
  cadence: Active,
  years: { readonly first: number; readonly last: number },
  context: {
    readonly effectiveFrom: string;
    readonly calendar: WorkingCalendar;
    readonly policy: SchedulePolicy;
  },
): Generator<DueCandidate> {
  if (cadence.kind === 'once') {
    if (cadence.deadline !== null) yield onceOnly(cadence.deadline, context.effectiveFrom, context.policy);
  } else if (cadence.kind === 'fiscal-year-end') {
    for (let year = years.first; year <= years.last; year += 1) {
      yield afterFiscalYear(year, cadence.deadline, context.calendar);
    }
  } else {
    yield* periodic(cadence, years.first, years.last, context.policy);
  }
}
