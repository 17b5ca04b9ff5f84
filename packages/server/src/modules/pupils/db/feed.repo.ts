import type { DatasetLayout } from '@ansinh/domain/exchange';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Whether an agency is a school. */
export async function isSchool(tx: Tx, agencyId: string): Promise<boolean> {
  const row = await tx.find(
    sql`select 1 as is from agencies where tenant_id = (select app.tenant_id()) and id = ${agencyId} and kind = 'school'`,
  );
  return row !== undefined;
}

/** Returns the good rows of a list by column key, in order. */
export async function statedRows(
  tx: Tx,
  submissionId: string,
  layout: DatasetLayout,
): Promise<Record<string, string | null>[]> {
  const keys = layout.columns.map(({ key }) => key);
  const rows = await tx.rows<{ values: (string | null)[] }>(
    sql`select values from submission_rows where submission_id = ${submissionId} and ok order by row_no`,
  );
  return rows.map(({ values }) => Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null])));
}
