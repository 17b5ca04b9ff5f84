import sqlTag, { empty, join, raw, type Sql } from 'sql-template-tag';

/**
 * The one way SQL is written: sql`select … where id = ${id}`. Values become parameters, nested sql`` fragments are
 * spliced in. `raw` is for identifiers known to the code, never for anything that came from outside.
 */
export const sql = sqlTag;
export { empty, join, raw, type Sql };
