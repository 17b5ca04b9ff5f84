import type { ReportProvenance } from '@ansinh/contract/reports/reports.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../../platform/database/transaction.ts';
import { partsOfReport } from '../db/parts.repo.ts';
import type { StoredReport } from '../db/reports.repo.ts';
import { findRevision } from '../db/revisions.repo.ts';
import { contentOf, type KeptContent } from './kept-content.ts';

/** A number as a reader may see it, and what stands behind the gathered ones. */
export interface TracedContent {
  readonly content: KeptContent | undefined;
  number(key: string): { readonly value: number | null; readonly provenance: ReportProvenance | null };
}

/** Returns what the actor may trace of a report: what is being written to its own agency, what was last sent to everybody else. */
export async function tracedContent(tx: Tx, actor: Actor, report: StoredReport): Promise<TracedContent> {
  const isSent = report.state === 'submitted' || report.state === 'accepted';
  const parts =
    report.agencyId === actor.agencyId && !isSent
      ? await partsOfReport(tx, report.id)
      : ((await findRevision(tx, report.id, report.revision))?.parts ?? []);
  return {
    content: contentOf(parts),
    number: (key) => {
      const part = parts.find((one) => one.key === key);
      return { value: part?.value ?? part?.found ?? null, provenance: part?.provenance ?? null };
    },
  };
}
