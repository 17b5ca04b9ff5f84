import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

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
    readonly by: string;
  },
): Promise<void> {
  await tx.run(sql`
    insert into column_mappings (tenant_id, agency_id, layout_id, header_hash, columns, confirmed_by)
    values (${mapping.tenantId}, ${mapping.agencyId}, ${mapping.layoutId}, ${mapping.headerHash}, ${JSON.stringify(mapping.columns)}::jsonb,
      ${mapping.by})
    on conflict (tenant_id, agency_id, layout_id, header_hash) do update set columns = excluded.columns,
      confirmed_by = excluded.confirmed_by, confirmed_at = now()`);
}
