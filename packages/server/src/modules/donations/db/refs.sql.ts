import { sql, type Sql } from '../../../platform/database/sql.ts';

/** The receiving agency of a row as {id, name}, by the name it has on an ISO day. */
export function keeperRef(id: Sql, day: string): Sql {
  return sql`(select jsonb_build_object('id', a.id, 'name', coalesce(n.name, a.code)) from agencies a
    left join agency_names n on n.tenant_id = a.tenant_id and n.agency_id = a.id and n.valid @> ${day}::date where a.id = ${id})`;
}

/** The commune of a row as {key, name}; null for none. */
export function communeRef(key: Sql): Sql {
  return sql`(select jsonb_build_object('key', c.key, 'name', c.name) from measured_units c where c.key = ${key})`;
}
