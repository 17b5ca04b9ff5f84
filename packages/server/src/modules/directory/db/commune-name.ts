import { sql, type Sql } from '../../../platform/database/sql.ts';

/** Returns the newest name of the commune a column holds as "2025:23293"; null where it is not known. */
export function communeName(column: Sql): Sql {
  return sql`(select t.full_name from territories t where t.structure = split_part(${column}, ':', 1)
    and t.code = split_part(${column}, ':', 2) order by t.valid desc limit 1)`;
}
