import type { DatasetLayout } from '@ansinh/domain/exchange';
import { sql, type Sql } from '../../../platform/database/sql.ts';

/** Returns the SQL of a layout's column in a row `r` of submission_rows; null where the layout has no such column. */
export function stagedValue(layout: DatasetLayout, ...keys: readonly string[]): Sql {
  const at = layout.columns.findIndex(({ key }) => keys.includes(key));
  return at < 0 ? sql`null::text` : sql`r.values[${at + 1}::integer]`;
}
