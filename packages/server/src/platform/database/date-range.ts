import { sql, type Sql } from './sql.ts';

/** Returns the daterange of the days `from` to `to`, both included; null leaves that side open. ISO dates. */
export function dateRange(from: string | null, to: string | null): Sql {
  return sql`daterange(${from}::date, ${to}::date + 1)`;
}

/** Returns the first day of a daterange expression as ISO text, null when open. */
export function firstDay(range: Sql): Sql {
  return sql`lower(${range})`;
}

/** Returns the last day (included) of a daterange expression, null when open. */
export function lastDay(range: Sql): Sql {
  return sql`(upper(${range}) - 1)`;
}
