import { parsePeriodKey, previousPeriod } from '@ansinh/vietnamese/period';

/**
 * Returns the period that rules "of the period before" compare with: of a year its own first half, since what was done in six months was done in
 * the year; of any other period the one right before. Null for keys that name no period.
 */
export function reportedBefore(periodKey: string): string | null {
  const period = parsePeriodKey(periodKey);
  if (period === null) return null;
  return period.kind === 'year' ? `${period.key}-H1` : previousPeriod(period).key;
}
