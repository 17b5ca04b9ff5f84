import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../platform/database/transaction.ts';
import { personNames } from '../access/index.ts';
import { partsOfReport } from './db/parts.repo.ts';
import { partViews } from './part-views.ts';

/** Returns the parts of a report that is being written, with the names of who wrote them. */
export async function writtenParts(tx: Tx, reportId: string, form: ReportForm): Promise<ReportPart[]> {
  const stored = await partsOfReport(tx, reportId);
  const names = await personNames(
    tx,
    stored.flatMap(({ editedBy }) => editedBy ?? []),
  );
  return partViews(form, stored, (id) => names.get(id) ?? id);
}

/** Returns the figures of parts by key, of this period or the one before. */
export function figuresOf(
  parts: readonly ReportPart[],
  of: 'value' | 'before',
): ReadonlyMap<string, number | null> {
  return new Map(parts.flatMap((part) => (part.kind === 'figure' ? [[part.key, part[of]]] : [])));
}
