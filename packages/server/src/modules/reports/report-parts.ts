import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../platform/database/transaction.ts';
import { personNames } from '../access/index.ts';
import { collectedExcerpts } from './consolidation/collected-excerpts.ts';
import { contentOf, type KeptContent } from './consolidation/kept-content.ts';
import { partsOfReport } from './db/parts.repo.ts';
import type { StoredReport } from './db/reports.repo.ts';
import { partViews } from './part-views.ts';

/** What stands in a report of the own agency: its parts with the names of who wrote them, and what is kept beside them. */
export interface WrittenReport {
  readonly parts: ReportPart[];
  readonly content: KeptContent | undefined;
}

/** Returns what stands in a report of the own agency. */
export async function writtenReport(
  tx: Tx,
  report: Pick<StoredReport, 'id' | 'state'>,
  form: ReportForm,
): Promise<WrittenReport> {
  const stored = await partsOfReport(tx, report.id);
  const excerpts = await collectedExcerpts(tx, report, form, stored);
  const names = await personNames(
    tx,
    stored.flatMap(({ editedBy }) => editedBy ?? []),
  );
  return {
    parts: partViews(form, stored, excerpts, (id) => names.get(id) ?? id),
    content: contentOf(stored),
  };
}

/** Returns the figures of parts by key, of this period or the one before. */
export function figuresOf(
  parts: readonly ReportPart[],
  of: 'value' | 'before',
): ReadonlyMap<string, number | null> {
  return new Map(parts.flatMap((part) => (part.kind === 'figure' ? [[part.key, part[of]]] : [])));
}
