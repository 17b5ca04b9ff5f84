import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { partsOfReport } from '../db/parts.repo.ts';
import type { StoredReport } from '../db/reports.repo.ts';
import { CONTENT_KEY } from './content-key.ts';
import { contentOf, type KeptContent, type ReportContent } from './kept-content.ts';
import { refreshCollected } from './refresh-collected.ts';

/**
 * Returns what a report of the own agency holds beside its parts. One that is still being written is brought up to what has come in first, its
 * parts with it; what lies with the approver stays as he was given it.
 */
export async function consolidatedContent(
  tx: Tx,
  report: StoredReport,
  form: ReportForm,
  today: string,
): Promise<ReportContent> {
  if (report.state === 'draft' || report.state === 'returned')
    await refreshCollected(tx, report, form, today);
  const { agencyRows = {}, carryingOut = null } = contentOf(await partsOfReport(tx, report.id)) ?? {};
  return { agencyRows, carryingOut };
}

/** Returns what is kept beside the parts of a report as it goes among those of its revision. */
export async function frozenContent(
  tx: Tx,
  reportId: string,
): Promise<readonly { readonly key: string; readonly kind: 'content'; readonly body: KeptContent }[]> {
  const body = contentOf(await partsOfReport(tx, reportId));
  return body ? [{ key: CONTENT_KEY, kind: 'content', body }] : [];
}
