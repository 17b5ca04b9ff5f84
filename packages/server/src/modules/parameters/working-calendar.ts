import type { WorkingCalendar } from '@ansinh/vietnamese/working-calendar';
import type { Tx } from '../../platform/database/transaction.ts';
import { holidaysBetween } from './db/holidays.repo.ts';

/** Returns the province's days off and worked weekend days from one ISO day to another, both included. */
export async function workingCalendar(tx: Tx, from: string, to: string): Promise<WorkingCalendar> {
  const days = await holidaysBetween(tx, from, to);
  const worked = days.filter(({ kind }) => kind === 'working-swap');
  return {
    holidays: new Set(days.filter((day) => !worked.includes(day)).map(({ day }) => day)),
    workingSwaps: new Set(worked.map(({ day }) => day)),
  };
}
