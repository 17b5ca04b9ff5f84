import { sql, type Sql } from './sql.ts';

/** Returns the daterange of the days `from` to `to`, both included; null leaves that side open. ISO dates. */
export function dateRange(from: string | null, to: string | null): Sql {
  return sql`daterange(${from}::date, ${to}::date + 1)`;
}
