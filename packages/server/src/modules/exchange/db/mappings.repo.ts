import type { DatasetLayout } from '@ansinh/domain/exchange';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredReading } from './submission-row.ts';

/** Column key → index in the file; null: not in the file. */
export type RememberedColumns = Readonly<Record<string, number | null>>;

/** Returns the columns that were confirmed for a sender's files with this header, or undefined. */
export async function rememberedMapping(
  tx: Tx,
  agencyId: string,
  layoutId: string,
  headerHash: string,
): Promise<RememberedColumns | undefined> {
  const found = await tx.find<{ columns: RememberedColumns }>(sql`
    select columns from column_mappings
    where agency_id = ${agencyId} and layout_id = ${layoutId} and header_hash = ${headerHash}`);
  return found?.columns;
}

/** Remembers confirmed columns for the next file with the same header. */
export async function rememberMapping(
  tx: Tx,
  mapping: {
    readonly tenantId: string;
    readonly agencyId: string;
    readonly layoutId: string;
    readonly headerHash: string;
    readonly columns: RememberedColumns;
    readonly fileColumns: StoredReading['fileColumns'];
    readonly by: string;
  },
): Promise<void> {
  // What stood in the cells is not kept: it may name people.
  const fileColumns = mapping.fileColumns.map(({ index, header }) => ({ index, header }));
  await tx.run(sql`
    insert into column_mappings (tenant_id, agency_id, layout_id, header_hash, columns, file_columns, confirmed_by)
    values (${mapping.tenantId}, ${mapping.agencyId}, ${mapping.layoutId}, ${mapping.headerHash}, ${JSON.stringify(mapping.columns)}::jsonb,
      ${JSON.stringify(fileColumns)}::jsonb, ${mapping.by})
    on conflict (tenant_id, agency_id, layout_id, header_hash) do update set columns = excluded.columns,
      file_columns = excluded.file_columns, confirmed_by = excluded.confirmed_by, confirmed_at = now()`);
}

/** A confirmed mapping of an agency with the newest version of its layout in use. Time ISO. */
export interface StoredMapping {
  readonly headerHash: string;
  readonly columns: RememberedColumns;
  readonly fileColumns: readonly { readonly index: number; readonly header: string }[];
  readonly confirmedBy: string;
  readonly confirmedAt: string;
  readonly layout: DatasetLayout;
}

/** Returns the mappings of an agency, newest first; with `place` that one. */
export function listStoredMappings(
  tx: Tx,
  agencyId: string,
  place?: { readonly layout: string; readonly header: string },
): Promise<StoredMapping[]> {
  const { layout = null, header = null } = place ?? {};
  return tx.rows<StoredMapping>(sql`
    select m.header_hash as "headerHash", m.columns, m.file_columns as "fileColumns",
      coalesce(app.user_name(case when m.confirmed_by ~ '^[0-9a-f-]{36}$' then m.confirmed_by::uuid end), m.confirmed_by) as "confirmedBy",
      to_char(m.confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "confirmedAt",
      (select l.definition from dataset_layouts l where l.tenant_id = m.tenant_id and l.id = m.layout_id
        order by l.version desc limit 1) as layout
    from column_mappings m
    where m.agency_id = ${agencyId} and (${layout}::text is null or m.layout_id = ${layout})
      and (${header}::text is null or m.header_hash = ${header})
    order by m.confirmed_at desc, m.header_hash`);
}

/** Changes which column is which for one header. */
export async function correctStoredMapping(
  tx: Tx,
  agencyId: string,
  place: { readonly layout: string; readonly header: string },
  columns: RememberedColumns,
  by: string,
): Promise<void> {
  await tx.run(sql`
    update column_mappings set columns = ${JSON.stringify(columns)}::jsonb, confirmed_by = ${by}, confirmed_at = now()
    where agency_id = ${agencyId} and layout_id = ${place.layout} and header_hash = ${place.header}`);
}

/** Forgets one header; returns false when it was not known. */
export async function forgetStoredMapping(
  tx: Tx,
  agencyId: string,
  place: { readonly layout: string; readonly header: string },
): Promise<boolean> {
  const gone = await tx.run(sql`
    delete from column_mappings
    where agency_id = ${agencyId} and layout_id = ${place.layout} and header_hash = ${place.header}`);
  return gone > 0;
}
