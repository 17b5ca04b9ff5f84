import { partsOf, type CellSource, type ReportForm } from '@ansinh/domain/reports';
import type { SentPart, SentReport } from './sent-report.ts';

export type GatheredSource = Extract<CellSource, { kind: 'gathered' }>;

/** What one report brings to a number. */
export interface Share {
  readonly report: SentReport;
  readonly value: number | null;
  /** What a rate is weighed by; null where numbers are added up. */
  readonly weight: number | null;
  readonly provenance: SentPart['provenance'];
}

/** The reports that count, with their parts found by key. */
export type SentIndex = readonly {
  readonly report: SentReport;
  readonly parts: ReadonlyMap<string, SentPart>;
}[];

/** Returns the reports with their parts by key. */
export function indexed(reports: readonly SentReport[]): SentIndex {
  return reports.map((report) => ({ report, parts: new Map(report.parts.map((part) => [part.key, part])) }));
}

/** Returns what each report brings to a number, also those that left its cell empty. */
export function sharesOf({ cell, weight }: GatheredSource, sent: SentIndex): Share[] {
  return sent.map(({ report, parts }) => ({
    report,
    value: parts.get(cell)?.value ?? null,
    weight: weight === undefined ? null : (parts.get(weight)?.value ?? null),
    provenance: parts.get(cell)?.provenance ?? null,
  }));
}

/** Returns the cells of a form that are gathered, by their keys. */
export function gatheredCells(form: ReportForm): ReadonlyMap<string, GatheredSource> {
  return new Map(
    partsOf(form).flatMap(({ key, source }) => (source?.kind === 'gathered' ? [[key, source] as const] : [])),
  );
}
