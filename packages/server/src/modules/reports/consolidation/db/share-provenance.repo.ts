import type { ReportProvenance } from '@ansinh/contract/reports/reports.schemas';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';

/** Returns where each report has a cell from, by report id, for the reports the caller sees. */
export async function provenanceOfShares(
  tx: Tx,
  cell: string,
  sources: readonly { readonly reportId: string; readonly revision: number }[],
): Promise<ReadonlyMap<string, ReportProvenance>> {
  const rows = await tx.rows<{ reportId: string; provenance: ReportProvenance | null }>(sql`
    select v.report_id as "reportId", part->'provenance' as provenance
    from unnest(${sources.map(({ reportId }) => reportId)}::uuid[], ${sources.map(({ revision }) => revision)}::integer[]) as s (report_id, revision)
    join report_revisions v on v.report_id = s.report_id and v.revision = s.revision
    cross join lateral jsonb_path_query_first(v.parts, '$[*] ? (@.key == $key)', jsonb_build_object('key', ${cell}::text)) as part`);
  return new Map(rows.flatMap(({ reportId, provenance }) => (provenance ? [[reportId, provenance]] : [])));
}
