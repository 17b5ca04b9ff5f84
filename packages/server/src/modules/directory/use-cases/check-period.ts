import { Refusal } from '../../../platform/refusal.ts';

/** Refuses a last day that comes before the first. ISO dates; null = open. */
export function refuseReversedPeriod(from: string | null, to: string | null): void {
  if (from !== null && to !== null && to < from) throw new Refusal('directory.period_reversed');
}
