import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the words of a clause. */
export async function provisionText(tx: Tx, regulationId: string, provisionId: string): Promise<string> {
  const found = await tx.find<{ text: string }>(
    sql`select text from provisions where regulation_id = ${regulationId} and id = ${provisionId}`,
  );
  return found?.text ?? '';
}
