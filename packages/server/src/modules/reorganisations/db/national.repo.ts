import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the days (ISO) on which the national list changed. */
export async function nationalDays(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ on: string }>(
    sql`select distinct on_date as "on" from territory_successions order by on_date`,
  );
  return rows.map(({ on }) => on);
}

/** Returns the units of the national list that went into others on a day, as "structure:code". */
export async function nationalSources(tx: Tx, on: string): Promise<string[]> {
  const rows = await tx.rows<{ key: string }>(
    sql`select distinct from_structure || ':' || from_code as key from territory_successions where on_date = ${on}`,
  );
  return rows.map(({ key }) => key);
}
