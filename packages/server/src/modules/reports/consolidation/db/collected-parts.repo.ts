import type { ReportProvenance } from '@ansinh/contract/reports/reports.schemas';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';
import { CONTENT_KEY } from '../content-key.ts';
import type { KeptContent } from '../kept-content.ts';
import type { StoredExcerpt } from '../../stored-excerpt.ts';

/** Words of a section as they are kept: the own ones, those collected, and those set aside until their report counts again. */
export interface CollectedBody {
  readonly excerpts?: readonly StoredExcerpt[];
  readonly aside?: readonly StoredExcerpt[];
}

/** A part of a consolidated report as what came in leaves it. */
export interface CollectedPart {
  readonly key: string;
  readonly kind: 'figure' | 'text' | 'issues';
  readonly found: number | null;
  readonly provenance: ReportProvenance | null;
  readonly body: CollectedBody | Partial<KeptContent> | null;
}

/** What is kept of a part. */
export type KeptPart = Omit<CollectedPart, 'kind' | 'body'> & { readonly body: CollectedBody | null };

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

/** Returns what is kept of the named parts, held until the end of the transaction: two readers do not write over each other. */
export function keptParts(tx: Tx, reportId: string, keys: readonly string[]): Promise<KeptPart[]> {
  return tx.rows<KeptPart>(sql`
    select key, found::float8 as found, provenance, body from report_parts
    where report_id = ${reportId} and key = any (${[...keys]}::text[]) order by key for update`);
}

/**
 * Writes what came in over the named parts; what a person wrote in them, and their versions, stay. A number somebody only confirmed follows; one
 * typed before there was any keeps its place beside it.
 */
export async function writeCollected(
  tx: Tx,
  reportId: string,
  parts: readonly CollectedPart[],
): Promise<void> {
  await writeFigures(
    tx,
    reportId,
    parts.filter(({ body }) => body === null),
  );
  for (const { key, kind, body } of parts) if (body !== null) await writeBody(tx, reportId, key, kind, body);
}

async function writeFigures(tx: Tx, reportId: string, parts: readonly CollectedPart[]): Promise<void> {
  if (parts.length === 0) return;
  await tx.run(sql`
    insert into report_parts as p (tenant_id, report_id, key, kind, found, provenance)
    select app.tenant_id(), ${reportId}, c.key, c.kind, c.found, c.provenance
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as c (key text, kind text, found numeric, provenance jsonb)
    on conflict (tenant_id, report_id, key) do update set found = excluded.found,
      provenance = coalesce(p.provenance, '{}') || excluded.provenance,
      value = case when p.value = p.found then null else p.value end,
      reason = case when p.value <> excluded.found and btrim(p.reason) = '' then ${TYPED_BEFORE} else p.reason end`);
}

/** One statement a section: words of hundreds of agencies are parsed once, on their way into the column. */
async function writeBody(tx: Tx, reportId: string, key: string, kind: string, body: object): Promise<void> {
  await tx.run(sql`
    insert into report_parts as p (tenant_id, report_id, key, kind, body)
    values (app.tenant_id(), ${reportId}, ${key}, ${kind}, ${JSON.stringify(body)}::jsonb)
    on conflict (tenant_id, report_id, key) do update set body = coalesce(p.body, '{}') || excluded.body`);
}
