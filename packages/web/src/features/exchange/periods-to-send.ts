import type { DatasetRow } from '@ansinh/contract/exchange/exchange.schemas';
import { daysBetween } from '../../lib/format.ts';

/** A period that a file may be for; `isSent`: a list of it stands already and would be replaced. */
export interface PeriodToSend {
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly due: string | null;
  readonly isSent: boolean;
}

/** Days from one due day to the next; a period whose due day is farther off has not begun. */
const DAYS: Readonly<Record<string, number>> = {
  monthly: 31,
  quarterly: 92,
  semiannual: 184,
  annual: 366,
};

/**
 * Returns the periods a file may be for, the most likely first: those that wait, then the coming one once it has begun, then the one last
 * sent by this agency, last the coming one that has not begun. `today`: ISO date.
 */
export function periodsToSend(
  { waiting, upcoming, last, cadence }: Pick<DatasetRow, 'waiting' | 'upcoming' | 'last' | 'cadence'>,
  agencyId: string,
  today: string,
): PeriodToSend[] {
  const periods: PeriodToSend[] = waiting.map((period) => ({ ...period, isSent: false }));
  const coming = upcoming === null ? [] : [{ ...upcoming, isSent: false }];
  const hasBegun = coming.every(
    ({ due }) => due === null || daysBetween(today, due) <= (DAYS[cadence] ?? Infinity),
  );
  const sent =
    last === null || last.sender.id !== agencyId
      ? []
      : [{ periodKey: last.periodKey, periodLabel: last.periodLabel, due: null, isSent: true }];
  periods.push(...(hasBegun ? [...coming, ...sent] : [...sent, ...coming]));
  return periods.filter(
    ({ periodKey }, at) => periods.findIndex((one) => one.periodKey === periodKey) === at,
  );
}
