import {
  addWorkingDays,
  workingDaysBetween,
  type WorkingCalendar,
} from '@ansinh/vietnamese/working-calendar';

/** Returns the last day on time of a request: the statutory working days after the day it was made. @law Luật BHYT Đ17.2; Luật 41/2024 Đ28 */
export function cardDueOn(requestedOn: string, workingDays: number, calendar: WorkingCalendar): string {
  return addWorkingDays(requestedOn, workingDays, calendar);
}

/** Returns how many working days a request took; 0 on the same day. */
export function cardDaysTaken(requestedOn: string, issuedOn: string, calendar: WorkingCalendar): number {
  return workingDaysBetween(requestedOn, issuedOn, calendar);
}
