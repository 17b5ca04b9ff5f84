import type { SavedView } from '@ansinh/contract/obligations/obligations.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the person's saved views, of one page or all. */
export async function listViews(tx: Tx, page: string | undefined): Promise<SavedView[]> {
  return tx.rows<SavedView>(sql`
    select id, page, name, query from saved_views where ${page ?? null}::text is null or page = ${page ?? null} order by name collate "vi-x-icu"`);
}

/** Keeps a view under its name; the same name on the same page replaces. */
export async function saveView(
  tx: Tx,
  tenantId: string,
  userId: string,
  view: Omit<SavedView, 'id'>,
): Promise<SavedView> {
  return tx.get<SavedView>(sql`
    insert into saved_views (tenant_id, user_id, page, name, query) values (${tenantId}, ${userId}, ${view.page}, ${view.name}, ${view.query})
    on conflict (tenant_id, user_id, page, name) do update set query = excluded.query returning id, page, name, query`);
}

/** Forgets a view; returns whether it was there. */
export async function removeView(tx: Tx, id: string): Promise<boolean> {
  return (await tx.run(sql`delete from saved_views where id = ${id}`)) > 0;
}
