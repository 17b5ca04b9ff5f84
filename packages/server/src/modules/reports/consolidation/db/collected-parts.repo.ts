import type { ReportProvenance } from '@ansinh/contract/reports/reports.schemas';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';
import type { PartBody, StoredPart } from '../../db/parts.repo.ts';
import { CONTENT_KEY } from '../content-key.ts';
import type { ContentSource, KeptContent } from '../kept-content.ts';

/** A gathered number of a consolidated report as what came in leaves it. */
export interface CollectedFigure {
  readonly key: string;
  readonly found: number | null;
  readonly provenance: ReportProvenance | null;
}

/** Where what is kept beside the parts is written. */
export const CONTENT = { key: CONTENT_KEY, kind: 'text' } as const;

const TYPED_BEFORE = 'Số nhập trước khi có số tổng hợp';

/**
 * Returns what the collected parts of a report rest on and what is said of how the regulation is kept, held until the end of the transaction:
 * two readers do not write over each other. Undefined before anything was collected.
 */
export function keptBasis(
  tx: Tx,
  reportId: string,
): Promise<{ basis: string; carryingOut: KeptContent['carryingOut'] } | undefined> {
  return tx.find(sql`
    select body->>'basis' as basis, body->'carryingOut' as "carryingOut" from report_parts
    where report_id = ${reportId} and key = ${CONTENT_KEY} for update`);
}

/** Returns the reports a report rests on; undefined before anything was collected. */
export async function keptSources(tx: Tx, reportId: string): Promise<ContentSource[] | undefined> {
  const kept = await tx.find<{ sources: ContentSource[] | null }>(sql`
    select body->'sources' as sources from report_parts where report_id = ${reportId} and key = ${CONTENT_KEY}`);
  return kept?.sources ?? undefined;
}

/** Returns what is kept of the named numbers, held until the end of the transaction: two readers do not write over each other. */
export function keptFigures(tx: Tx, reportId: string, keys: readonly string[]): Promise<CollectedFigure[]> {
  return tx.rows<CollectedFigure>(sql`
    select key, found::float8 as found, provenance from report_parts
    where report_id = ${reportId} and key = any (${[...keys]}::text[]) order by key for update`);
}

/**
 * Writes gathered numbers; what a person wrote in them, and their versions, stay. A number somebody only confirmed follows; one typed before there
 * was any keeps its place beside it.
 */
export async function writeFigures(
  tx: Tx,
  reportId: string,
  figures: readonly CollectedFigure[],
): Promise<void> {
  if (figures.length === 0) return;
  await tx.run(sql`
    insert into report_parts as p (tenant_id, report_id, key, kind, found, provenance)
    select app.tenant_id(), ${reportId}, c.key, 'figure', c.found, c.provenance
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb) as c (key text, found numeric, provenance jsonb)
    on conflict (tenant_id, report_id, key) do update set found = excluded.found,
      provenance = coalesce(p.provenance, '{}') || excluded.provenance,
      value = case when p.value = p.found then null else p.value end,
      reason = case when p.value <> excluded.found and btrim(p.reason) = '' then ${TYPED_BEFORE} else p.reason end`);
}

/** Writes what is kept beside the parts, or the words of a section, over what of it there is; what a person wrote, and the version, stay. */
export async function writeBody(
  tx: Tx,
  reportId: string,
  part: { readonly key: string; readonly kind: StoredPart['kind'] },
  body: Partial<KeptContent> | Pick<PartBody, 'excerpts'>,
): Promise<void> {
  await tx.run(sql`
    insert into report_parts as p (tenant_id, report_id, key, kind, body)
    values (app.tenant_id(), ${reportId}, ${part.key}, ${part.kind}, ${JSON.stringify(body)}::jsonb)
    on conflict (tenant_id, report_id, key) do update set body = coalesce(p.body, '{}') || excluded.body`);
}
