import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';

/** Returns the indicators a unit has a target in force for in a year, in the order of the catalogue. */
export async function targetedIndicators(tx: Tx, unitKey: string, year: number): Promise<string[]> {
  const rows = await tx.rows<{ indicator: string }>(sql`
    select distinct indicator from target_cells
    where unit_key = ${unitKey} and year = ${year} and in_force and operative order by indicator`);
  return rows.map(({ indicator }) => indicator);
}
