import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FilledPart } from '../db/parts.repo.ts';
import { reportingPeriod } from '../reporting-period.ts';
import { valuesBefore, type ReportToFill } from '../sources/fill-in.ts';
import { gatheredCells } from './gathered-figures.ts';

const NOT_YET = {
  kind: 'gathered',
  text: 'Chưa báo cáo nào có số ở ô này',
  asOf: null,
  estimated: false,
  href: null,
  submission: null,
} as const;

/** Returns the gathered cells of a report that begins, with what the report of the period before and of the year before said in them. */
export async function gatheredBeside(
  tx: Tx,
  form: ReportForm,
  report: ReportToFill,
  today: string,
): Promise<FilledPart[]> {
  const { before, yearBefore } = reportingPeriod(report.periodKey, report.dueOn, today);
  const earlier = await valuesBefore(tx, report, [before?.key, yearBefore?.key]);
  return [...gatheredCells(form).keys()].map((key) => {
    const beside = {
      before: earlier(before?.key, key) ?? null,
      yearBefore: earlier(yearBefore?.key, key) ?? null,
      target: null,
    };
    return { key, kind: 'figure', found: null, provenance: { ...NOT_YET, beside } };
  });
}
