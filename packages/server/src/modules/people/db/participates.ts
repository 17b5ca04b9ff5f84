import { sql, type Sql } from '../../../platform/database/sql.ts';

/**
 * Returns the condition that the participation `s` (person_participations) runs on a day: begun, not ended by its own row, nor by a row of the
 * same or a later list of changes for the same scheme and unit.
 */
export function participates(day: string): Sql {
  return sql`s.from_date <= ${day}::date and (s.to_date is null or s.to_date >= ${day}::date)
    and not exists (select from person_participations e where e.tenant_id = s.tenant_id and e.person_id = s.person_id and e.scheme = s.scheme
      and e.ends and e.to_date < ${day}::date and e.to_date >= s.from_date and e.submission_id >= s.submission_id
      and (e.unit_code is null or s.unit_code is null or e.unit_code = s.unit_code))`;
}
