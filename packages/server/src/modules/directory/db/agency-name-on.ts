import { raw, sql, type Sql } from '../../../platform/database/sql.ts';

/**
 * Returns a lateral subquery (name, short_name): what the agency with table alias `agency` was called on a day; before
 * its first name the first, after its last the last. `agency` is an identifier of the calling code.
 */
export function agencyNameOn(agency: string, on: Sql): Sql {
  return sql`lateral (
    select name, short_name from agency_names
    where tenant_id = ${raw(agency)}.tenant_id and agency_id = ${raw(agency)}.id
    order by case when valid @> ${on} then 0 when upper(valid) <= ${on} then 1 else 2 end,
             case when upper(valid) <= ${on} then upper(valid) end desc, lower(valid)
    limit 1)`;
}

/** Returns a jsonb expression {id, code, name, shortName} of an agency and its name, null when the agency is. */
export function agencyRef(agency: string, name: string): Sql {
  const [a, n] = [raw(agency), raw(name)];
  return sql`case when ${a}.id is not null then
    jsonb_build_object('id', ${a}.id, 'code', ${a}.code, 'name', ${n}.name, 'shortName', ${n}.short_name) end`;
}
