import type { ReportForm } from '@ansinh/domain/reports';
import { reportingPeriod } from '../reporting-period.ts';

/** Returns the first and last day a report speaks of: its period, or the years a review looks back on. */
export function reportSpan(
  { years }: Pick<ReportForm, 'years'>,
  { periodKey, dueOn }: { readonly periodKey: string; readonly dueOn: string | null },
  today: string,
): { readonly from: string; readonly to: string } {
  if (years) return { from: `${years.from}-01-01`, to: `${years.to}-12-31` };
  const { from, to } = reportingPeriod(periodKey, dueOn, today);
  return { from, to };
}
