import {
  addWorkingDays,
  workingDaysBetween,
  type WorkingCalendar,
} from '@ansinh/vietnamese/working-calendar';

/** Days of a birth on its way to a card, ISO; null: not yet. */
export interface BirthDays {
  readonly registeredOn: string;
  readonly sentOn: string | null;
  readonly issuedOn: string | null;
}

/** How long it takes against the law's working days; `dueOn` null before the request is sent. */
export interface BirthCourse {
  readonly stage: 'registered' | 'sent' | 'issued';
  readonly dueOn: string | null;
  /** Working days from the request to the card, or until today. */
  readonly taken: number | null;
  readonly isLate: boolean;
  /** Working days from the registration to the request. */
  readonly waited: number;
}

/**
 * Returns where a birth stands: the card is due in the law's working days from the day Social Insurance has the request.
 * @law Luật BHYT Đ17.2; NĐ 188/2025/NĐ-CP Đ11
 */
export function birthCourse(
  { registeredOn, sentOn, issuedOn }: BirthDays,
  workingDays: number,
  today: string,
  calendar: WorkingCalendar,
): BirthCourse {
  const waited = Math.max(0, workingDaysBetween(registeredOn, sentOn ?? today, calendar));
  if (sentOn === null) return { stage: 'registered', dueOn: null, taken: null, isLate: false, waited };
  const dueOn = addWorkingDays(sentOn, workingDays, calendar);
  const end = issuedOn ?? today;
  return {
    stage: issuedOn === null ? 'sent' : 'issued',
    dueOn,
    taken: Math.max(0, workingDaysBetween(sentOn, end, calendar)),
    isLate: end > dueOn,
    waited,
  };
}
