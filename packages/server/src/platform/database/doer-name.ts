import { sql, type Sql } from './sql.ts';

/** Returns what to call who acted: the name of the user whose id a text column holds, else what it holds (a machine). */
export function doerName(column: Sql): Sql {
  return sql`coalesce(app.user_name(case when ${column} ~ '^[0-9a-f-]{36}$' then ${column}::uuid end), ${column})`;
}
