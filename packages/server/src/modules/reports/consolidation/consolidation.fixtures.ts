import { RECIPIENT, type ReportingProvince } from '../reports.fixtures.ts';
import { getReport } from '../use-cases/get-report.ts';
import { savePart } from '../use-cases/save-part.ts';

/** Writes what a consolidated report still lacks: every section, and every figure that neither follows from others nor was gathered. */
export async function fillConsolidated(province: ReportingProvince, reportId: string): Promise<void> {
  const { parts } = await province.as(RECIPIENT, ['operator'], getReport, { reportId });
  for (const { key, kind, value, version, provenance } of parts) {
    const follows = provenance?.kind === 'computed' || provenance?.kind === 'gathered';
    const content =
      kind === 'text'
        ? { text: 'Đánh giá chung.' }
        : kind === 'figure' && value === null && !follows
          ? { value: 1, reason: 'Số của cơ quan' }
          : null;
    if (content) await province.as(RECIPIENT, ['operator'], savePart, { reportId, key, version, ...content });
  }
}
