import type { DatasetLayout } from '@ansinh/domain/exchange';
import { sql, type Sql } from '../../../platform/database/sql.ts';

/** SQL of the columns of one layout's rows `r` in submission_rows; a column the layout lacks is null. */
export interface StagedLayout {
  text(...keys: readonly string[]): Sql;
  whole(...keys: readonly string[]): Sql;
  money(...keys: readonly string[]): Sql;
  day(...keys: readonly string[]): Sql;
  yes(...keys: readonly string[]): Sql;
}

/** Returns how a layout's columns are read; values that are no number or day are null, the checks have named them already. */
export function stagedLayout(layout: DatasetLayout): StagedLayout {
  const text = (...keys: readonly string[]): Sql => {
    const found = keys.map((key) => layout.columns.findIndex((column) => column.key === key));
    const at = found.find((index) => index >= 0);
    return at === undefined ? sql`null::text` : sql`nullif(btrim(r.values[${at + 1}::integer]), '')`;
  };
  const number = (...keys: readonly string[]): Sql => {
    const written = text(...keys);
    return sql`(case when ${written} ~ '^-?[0-9]+([.][0-9]+)?$' then (${written})::numeric end)`;
  };
  return {
    text,
    money: number,
    whole: (...keys) => sql`trunc(${number(...keys)})::integer`,
    day: (...keys) => {
      const written = text(...keys);
      return sql`(case when ${written} ~ '^\\d{4}-\\d{2}-\\d{2}$' then (${written})::date end)`;
    },
    yes: (...keys) => {
      const written = text(...keys);
      return sql`(case lower(${written}) when 'yes' then true when 'true' then true when 'có' then true when 'no' then false when 'false' then false when 'không' then false end)`;
    },
  };
}
