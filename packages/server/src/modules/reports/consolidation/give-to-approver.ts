import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { partsOfReport } from '../db/parts.repo.ts';
import type { StoredReport } from '../db/reports.repo.ts';
import { storedExcerpt } from '../stored-excerpt.ts';
import { collectedExcerpts } from './collected-excerpts.ts';
import { writeBody } from './db/collected-parts.repo.ts';
import { refreshCollected } from './refresh-collected.ts';
import { collectingSections } from './sent-words.ts';

/**
 * Brings a report up to what has come in and writes down the words it collects: from here on nothing that comes in, and no change of who sees
 * which report, changes what the approver reads.
 */
export async function giveToApprover(
  tx: Tx,
  report: StoredReport,
  form: ReportForm,
  today: string,
): Promise<void> {
  await refreshCollected(tx, report, form, today);
  const collected = await collectedExcerpts(tx, report, form, await partsOfReport(tx, report.id));
  for (const { code, kind } of collectingSections(form)) {
    const excerpts = (collected.get(code) ?? []).map(storedExcerpt);
    await writeBody(tx, report.id, { key: code, kind: kind === 'issues' ? kind : 'text' }, { excerpts });
  }
}
