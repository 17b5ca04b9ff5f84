import { foldDiacritics } from '@ansinh/vietnamese/text';
import type { DeadlineRule, DutySchedule, PeriodicRecurrence, SchedulePolicy } from './duty-rule.ts';

/**
 * What a duty's calendar is made of: periods that repeat, one dated day, the end of the budget year,
 * or nothing (the duty is followed through the periodic report or waits for an event).
 */
export type Cadence =
  | { readonly kind: 'none'; readonly why: 'no-cadence' | 'on-demand' | 'waits-for-event' }
  | ({ readonly kind: 'periodic' | 'once'; readonly recurrence: PeriodicRecurrence } & CadenceDetail)
  | ({ readonly kind: 'fiscal-year-end'; readonly recurrence: 'annual' } & CadenceDetail);

interface CadenceDetail {
  readonly deadline: DeadlineRule | null;
  /** Codes of the steps already taken, see derivation.ts. */
  readonly steps: readonly string[];
}

const PERIODIC: ReadonlySet<string> = new Set(['weekly', 'monthly', 'quarterly', 'semiannual', 'annual']);
/** An event that comes every year on 31/12, though the text gives no date. */
const FISCAL_YEAR_END = /nien do|nam tai chinh|nam ngan sach|ket thuc nam|cuoi nam/u;
/** "Kết thúc niên độ" opens the work when the year is over; "cuối năm" wants it within the year. */
const AFTER_YEAR_END = /ket thuc (?:nien do|nam)|sau nien do/u;
const DATA = /danh sach|so lieu|du lieu|thong tin|bieu|bang ke/u;
const BUDGET = /du toan|ngan sach|nien do/u;

function isPeriodic(recurrence: string): recurrence is PeriodicRecurrence {
  return PERIODIC.has(recurrence);
}

/** Returns whether the rule names a day, month or quarter of the calendar. */
function isDated(deadline: DeadlineRule): boolean {
  if (deadline.rule === 'from' || deadline.rule === 'event') return false;
  return deadline.month !== undefined || deadline.quarter !== undefined || deadline.rule === 'aligned-with';
}

function asksForData(duty: DutySchedule, deadline: DeadlineRule): boolean {
  const words = foldDiacritics(`${duty.deliverable ?? ''} ${duty.action ?? ''}`);
  return foldDiacritics(deadline.raw).includes('dinh ky') && DATA.test(words);
}

function isAfterYearEnd(deadline: DeadlineRule): boolean {
  return AFTER_YEAR_END.test(foldDiacritics(deadline.anchor ?? deadline.raw));
}

function undatedCadence(duty: DutySchedule, deadline: DeadlineRule | null, policy: SchedulePolicy): Cadence {
  if (deadline === null || deadline.rule === 'from') return { kind: 'none', why: 'no-cadence' };
  if (deadline.rule === 'event') return { kind: 'none', why: 'waits-for-event' };
  if (deadline.rule === 'unspecified') {
    if (policy.unspecified === 'none' || !asksForData(duty, deadline))
      return { kind: 'none', why: 'no-cadence' };
    const steps = [`unspecified:${policy.unspecified}`];
    return { kind: 'periodic', recurrence: policy.unspecified, deadline: null, steps };
  }
  if (deadline.year !== undefined) return { kind: 'once', recurrence: 'annual', deadline, steps: [] };
  if (!isDated(deadline)) return { kind: 'none', why: 'no-cadence' };
  return { kind: 'periodic', recurrence: 'annual', deadline, steps: ['assumed-annual'] };
}

function periodicCadence(
  recurrence: PeriodicRecurrence,
  deadline: DeadlineRule | null,
  policy: SchedulePolicy,
): Cadence {
  const detail = { recurrence, deadline, steps: [] };
  if (deadline === null) return { kind: 'periodic', ...detail };
  switch (deadline.rule) {
    case 'either':
      return {
        kind: 'periodic',
        recurrence: policy.either,
        deadline: null,
        steps: [`either:${policy.either}`],
      };
    case 'event':
      return recurrence === 'annual' && FISCAL_YEAR_END.test(foldDiacritics(deadline.anchor ?? deadline.raw))
        ? { kind: 'fiscal-year-end', recurrence, deadline, steps: [] }
        : { kind: 'none', why: 'waits-for-event' };
    case 'unspecified':
      return { kind: 'periodic', recurrence, deadline: null, steps: [] };
    case 'aligned-with': {
      const budget = deadline.anchor === undefined || BUDGET.test(foldDiacritics(deadline.anchor));
      return { kind: 'periodic', recurrence, deadline: budget ? deadline : null, steps: [] };
    }
    case 'from':
      return { kind: 'periodic', ...detail };
    case 'before':
    case 'no-later-than':
    case 'as-of':
    case 'within':
    case 'period-end':
      if (recurrence === 'annual' && deadline.rule === 'period-end' && isAfterYearEnd(deadline)) {
        return { kind: 'fiscal-year-end', recurrence, deadline, steps: [] };
      }
      return deadline.year === undefined ? { kind: 'periodic', ...detail } : { kind: 'once', ...detail };
  }
}

/** Returns how a duty recurs after the province's settings have filled what the text leaves open. */
export function cadenceOf(duty: DutySchedule, policy: SchedulePolicy): Cadence {
  const recurrence = policy.recurrence ?? duty.recurrence;
  const deadline = policy.deadline ?? duty.deadline;
  const own = policy.recurrence !== null || policy.deadline !== null ? ['province'] : [];
  const cadence = plainCadence({ ...duty, recurrence, deadline }, policy);
  return cadence.kind === 'none' ? cadence : { ...cadence, steps: [...own, ...cadence.steps] };
}

function plainCadence(duty: DutySchedule, policy: SchedulePolicy): Cadence {
  const { recurrence, deadline } = duty;
  if (isPeriodic(recurrence)) return periodicCadence(recurrence, deadline, policy);
  if (deadline?.rule === 'either') return periodicCadence(policy.either, deadline, policy);
  switch (recurrence) {
    case 'on-demand':
      return { kind: 'none', why: deadline?.rule === 'event' ? 'waits-for-event' : 'on-demand' };
    case 'one-off':
    case 'multi-year': {
      if (deadline?.rule === 'event') return { kind: 'none', why: 'waits-for-event' };
      const fixed = deadline !== null && (deadline.year !== undefined || isDated(deadline));
      if (!fixed || deadline.rule === 'from') return { kind: 'none', why: 'no-cadence' };
      if (recurrence === 'multi-year' && deadline.year === undefined)
        return { kind: 'none', why: 'no-cadence' };
      return { kind: 'once', recurrence: 'annual', deadline, steps: [] };
    }
    case 'none':
    case 'continuous':
      return undatedCadence(duty, deadline, policy);
  }
}
