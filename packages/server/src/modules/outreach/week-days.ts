import { addDays, dayOfWeek } from '@ansinh/vietnamese/plain-date';

/** Returns the seven days of the week a day lies in, Monday first. */
export function weekDays(day: string): string[] {
  const monday = addDays(day, -((dayOfWeek(day) + 6) % 7));
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
}

/** ISO weekday, 1 = Monday. */
export function isoWeekday(day: string): number {
  return ((dayOfWeek(day) + 6) % 7) + 1;
}
