import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Two statements about one figure that nobody has settled yet. */
export interface OpenDifference {
  readonly unitKey: string;
  readonly series: string;
  readonly counted: number;
  readonly other: number;
}

/** Returns the open differences of units in a month ("2026-10"). */
export function openDifferences(
  tx: Tx,
  unitKeys: readonly string[],
  month: string,
): Promise<OpenDifference[]> {
  return tx.rows<OpenDifference>(sql`
    select unit_key as "unitKey", series, counted_value as counted, other_value as other from figure_differences
    where state = 'open' and month = ${`${month}-01`}::date and unit_key = any(${[...unitKeys]}::text[])`);
}
