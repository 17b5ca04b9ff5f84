import { partsOf, type CellSource, type ReportForm } from '@ansinh/domain/reports';
import type { SentFigure, SentReport } from './sent-report.ts';

export type GatheredSource = Extract<CellSource, { kind: 'gathered' }>;

/** The reports that count, each with its figures by key. */
export type SentIndex = readonly {
  readonly report: SentReport;
  readonly figures: ReadonlyMap<string, SentFigure>;
}[];

/** Returns the reports with their figures by key. */
export function indexed(
  reports: readonly SentReport[],
  figures: readonly ({ readonly reportId: string; readonly key: string } & SentFigure)[],
): SentIndex {
  const byReport = new Map(reports.map(({ reportId }) => [reportId, new Map<string, SentFigure>()]));
  for (const figure of figures) byReport.get(figure.reportId)?.set(figure.key, figure);
  return reports.map((report) => ({ report, figures: byReport.get(report.reportId) ?? new Map() }));
}

/** What each report brings to a number in the order of the reports; null where it left the cell empty. `weights`: what a rate is weighed by. */
export interface Shares {
  readonly values: (number | null)[];
  readonly weights?: (number | null)[];
  /** The figures themselves, of the reports that have one. */
  readonly given: readonly SentFigure[];
}

/** Returns what each report brings to a number. */
export function sharesOf({ cell, weight }: GatheredSource, sent: SentIndex): Shares {
  const valuesOf = (key: string) => sent.map(({ figures }) => figures.get(key)?.value ?? null);
  return {
    values: valuesOf(cell),
    ...(weight === undefined ? {} : { weights: valuesOf(weight) }),
    given: sent.flatMap(({ figures }) => figures.get(cell) ?? []).filter(({ value }) => value !== null),
  };
}

/** Returns the cells of a form that are gathered, by their keys. */
export function gatheredCells(form: ReportForm): ReadonlyMap<string, GatheredSource> {
  return new Map(
    partsOf(form).flatMap(({ key, source }) => (source?.kind === 'gathered' ? [[key, source] as const] : [])),
  );
}
