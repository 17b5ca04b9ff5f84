import { sql } from '../../../platform/database/sql.ts';

/** The newest name of the commune of a person `p`; null where it is not known. */
export const COMMUNE_NAME = sql`(select t.full_name from territories t where t.structure = split_part(p.commune, ':', 1)
  and t.code = split_part(p.commune, ':', 2) order by t.valid desc limit 1)`;
