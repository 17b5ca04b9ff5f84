import { sql, type Sql } from '../../../platform/database/sql.ts';

/** An agency as {id, name} with the name it has on an ISO day; null for no agency. */
export function agencyRef(id: Sql, day: string): Sql {
  return sql`(select jsonb_build_object('id', a.id, 'name', coalesce(n.name, a.code)) from agencies a
    left join agency_names n on n.tenant_id = a.tenant_id and n.agency_id = a.id and n.valid @> ${day}::date
    where a.id = ${id})`;
}

/** A unit as {key, name}; null for no unit. */
export function unitRef(key: Sql): Sql {
  return sql`(select jsonb_build_object('key', r.key, 'name', r.name) from measured_units r where r.key = ${key})`;
}

/** Units of an array of keys as [{key, name}], by name. */
export function unitRefs(keys: Sql): Sql {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('key', r.key, 'name', r.name) order by r.name, r.key), '[]')
    from measured_units r where r.key = any (${keys}))`;
}
