import { sql, type Sql } from '../../../platform/database/sql.ts';
import { communeName } from '../../directory/index.ts';

/** Returns the newest name of the commune a column holds as "2025:23293"; the code where it is not known. */
export function placeName(column: Sql): Sql {
  return sql`coalesce(${communeName(column)}, ${column})`;
}
