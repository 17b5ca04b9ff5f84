import { parsePeriodKey } from '@ansinh/vietnamese/period';

/** The months of an evaluation, first and last, "2026-10". */
export interface EvaluationMonths {
  readonly from: string;
  readonly to: string;
}

/** Returns the months a ward evaluates by the key of a month, quarter or year; null for any other key. @law BD Đ8.2 g1 */
export function evaluationMonths(key: string): EvaluationMonths | null {
  const period = parsePeriodKey(key);
  if (period === null || !['month', 'quarter', 'year'].includes(period.kind)) return null;
  return { from: period.start.slice(0, 7), to: period.end.slice(0, 7) };
}
