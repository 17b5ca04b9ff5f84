import type { IssueItem } from '@ansinh/contract/reports/reports.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredExcerpt } from '../stored-excerpt.ts';
import type { Found } from '../found.ts';

/** Words of a section; an excerpt keeps who said it. */
export interface PartBody {
  readonly text?: string;
  readonly issues?: readonly IssueItem[];
  /** What people shortened or left out of what is collected; the rest is read from the reports that were sent. */
  readonly edited?: readonly StoredExcerpt[];
  /** All that was collected, as the approver was given it. */
  readonly excerpts?: readonly StoredExcerpt[];
}

/** A part of a report that is being written. */
export interface StoredPart {
  readonly key: string;
  readonly kind: 'figure' | 'text' | 'issues';
  readonly found: number | null;
  readonly value: number | null;
  readonly reason: string;
  readonly body: PartBody | null;
  readonly provenance: Found['provenance'];
  readonly version: number;
  readonly editedBy: string | null;
  readonly editedAt: string | null;
}

/** Returns the parts of a report; none where the caller is not of its agency. */
export function partsOfReport(tx: Tx, reportId: string): Promise<StoredPart[]> {
  return tx.rows<StoredPart>(sql`
    select key, kind, found::float8 as found, value::float8 as value, reason, body, provenance, version, edited_by as "editedBy",
      edited_at as "editedAt"
    from report_parts where report_id = ${reportId} order by key`);
}

/** What is stored of a part when a report begins or is filled in again. */
export interface FilledPart {
  readonly key: string;
  readonly kind: StoredPart['kind'];
  readonly found: number | null;
  readonly provenance: Found['provenance'];
  readonly body?: PartBody | null;
}

/** Stores the parts of a report that has just begun, in one statement. */
export async function insertParts(
  tx: Tx,
  tenantId: string,
  reportId: string,
  parts: readonly FilledPart[],
): Promise<void> {
  await tx.run(sql`
    insert into report_parts (tenant_id, report_id, key, kind, found, provenance, body)
    select ${tenantId}, ${reportId}, p.key, p.kind, p.found, p.provenance, p.body
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as p (key text, kind text, found numeric, provenance jsonb, body jsonb)
    on conflict (tenant_id, report_id, key) do nothing`);
}

/**
 * Writes what the system finds now, in one statement. What a person stated stays, and is no override any more where the system has come to
 * the same number. Returns the keys whose number changed.
 */
export async function refillParts(
  tx: Tx,
  tenantId: string,
  reportId: string,
  parts: readonly FilledPart[],
): Promise<string[]> {
  await insertParts(tx, tenantId, reportId, parts);
  const rows = await tx.rows<{ key: string; changed: boolean }>(sql`
    update report_parts r set found = p.found, provenance = coalesce(r.provenance, '{}') || p.provenance,
      value = case when r.value = p.found then null else r.value end,
      version = r.version + case when r.found is distinct from p.found then 1 else 0 end
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as p (key text, found numeric, provenance jsonb)
    where r.report_id = ${reportId} and r.key = p.key and r.kind = 'figure'
      and (r.value is null or p.found is null or r.value = p.found or btrim(r.reason) <> '')
    returning r.key, old.found is distinct from new.found as changed`);
  return rows.filter(({ changed }) => changed).map(({ key }) => key);
}

/** What a person writes in a part. */
export interface PartChange {
  readonly value: number | null;
  readonly reason: string;
  readonly body: PartBody | null;
  readonly by: string;
  readonly at: Date;
}

/** Writes a part unless somebody wrote it since `version`; returns the new version, or undefined. */
export async function writePart(
  tx: Tx,
  reportId: string,
  key: string,
  version: number,
  change: PartChange,
): Promise<number | undefined> {
  const written = await tx.find<{ version: number }>(sql`
    update report_parts set value = ${change.value}, reason = ${change.reason},
      body = ${change.body === null ? null : JSON.stringify(change.body)}::jsonb, version = version + 1, edited_by = ${change.by},
      edited_at = ${change.at}
    where report_id = ${reportId} and key = ${key} and version = ${version} returning version`);
  return written?.version;
}

/** Returns one part of a report of the caller's agency. */
export function findPart(tx: Tx, reportId: string, key: string): Promise<StoredPart | undefined> {
  return tx.find<StoredPart>(sql`
    select key, kind, found::float8 as found, value::float8 as value, reason, body, provenance, version, edited_by as "editedBy",
      edited_at as "editedAt"
    from report_parts where report_id = ${reportId} and key = ${key}`);
}

/** Writes many parts in one statement, each where it still has its version. */
export async function writeParts(
  tx: Tx,
  reportId: string,
  changes: readonly (Omit<PartChange, 'by' | 'at'> & { readonly key: string; readonly version: number })[],
  edited: Pick<PartChange, 'by' | 'at'>,
): Promise<number> {
  return tx.run(sql`
    update report_parts r set value = c.value, reason = c.reason, body = c.body, version = r.version + 1, edited_by = ${edited.by},
      edited_at = ${edited.at}
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c (key text, version integer, value numeric, reason text, body jsonb)
    where r.report_id = ${reportId} and r.key = c.key and r.version = c.version`);
}
