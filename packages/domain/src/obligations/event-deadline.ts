import { addDays } from '@ansinh/vietnamese/plain-date';
import { addWorkingDays, type WorkingCalendar } from '@ansinh/vietnamese/working-calendar';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import { describeDerivation, type Derivation } from './derivation.ts';
import type { DutySchedule, SchedulePolicy } from './duty-rule.ts';
import { shiftedDue } from './occurrence-schedule.ts';

export interface EventOccurrence {
  readonly opensOn: string;
  readonly due: string;
  /** Stored form of the derivation. */
  readonly code: string;
  readonly derivation: Derivation;
}

/**
 * Returns the due date of a duty whose clock starts with an event, `days` working or calendar days after the event's day,
 * which is not counted (@law Bộ luật Dân sự 2015 Đ147.2). Refused when the duty has no such clock.
 * Calendar terms that end on a day off move as `shift` says.
 */
export function scheduleFromEvent(
  duty: DutySchedule,
  eventDate: string,
  calendar: WorkingCalendar,
  shift: SchedulePolicy['shiftToWorkingDay'] = 'none',
): Decision<EventOccurrence, 'obligations.no_event_clock'> {
  const deadline = duty.policy?.deadline ?? duty.deadline;
  const days = deadline?.days;
  if (deadline === null || days === undefined || days <= 0) return refuse('obligations.no_event_clock');
  const working = deadline.dayKind === 'working';
  const plain = working ? addWorkingDays(eventDate, days, calendar) : addDays(eventDate, days);
  const due = shiftedDue(plain, calendar, shift);
  const moved = due === plain ? '' : `;shift-${shift}:${plain},${due}`;
  const code = `event:${eventDate},${days},${working ? 'working' : 'calendar'}${moved}`;
  return allow({ opensOn: eventDate, due, code, derivation: describeDerivation(code, deadline.raw) });
}
