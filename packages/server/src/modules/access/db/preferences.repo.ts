import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Stores the language a person chose. */
export async function storeLanguage(
  tx: Tx,
  tenantId: string,
  userId: string,
  language: 'vi' | 'en',
): Promise<void> {
  await tx.run(sql`
    insert into user_preferences (tenant_id, user_id, language) values (${tenantId}, ${userId}, ${language})
    on conflict (tenant_id, user_id) do update set language = excluded.language`);
}
