import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';

/** Keeps which document a report was written as. */
export async function keepDocument(tx: Tx, reportId: string, documentId: string): Promise<void> {
  await tx.run(
    sql`update reports set document_id = ${documentId}, version = version + 1 where id = ${reportId}`,
  );
}
