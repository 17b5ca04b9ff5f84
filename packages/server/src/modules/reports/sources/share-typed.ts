import { partsOf, type ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { siblingDrafts } from '../db/earlier.repo.ts';
import { refillParts } from '../db/parts.repo.ts';
import type { StoredReport } from '../db/reports.repo.ts';
import { sharedFrom } from './shared-figures.ts';

/** Takes a figure a person typed over into the agency's other reports of the period that are being written, where nobody stated it yet. */
export async function shareTyped(
  tx: Tx,
  report: StoredReport,
  form: ReportForm,
  figure: string,
  value: number | null,
): Promise<void> {
  if (value === null || report.kind !== 'unit') return;
  const provenance = sharedFrom(form.title, report.regulationCode, report.id);
  for (const sibling of await siblingDrafts(tx, report)) {
    const keys = partsOf(sibling.form).flatMap(({ key, source }) =>
      source?.kind === 'typed' && source.figure === figure ? [key] : [],
    );
    const parts = keys.map((key) => ({ key, kind: 'figure' as const, found: value, provenance }));
    if (parts.length > 0) await refillParts(tx, sibling.tenantId, sibling.reportId, parts);
  }
}
