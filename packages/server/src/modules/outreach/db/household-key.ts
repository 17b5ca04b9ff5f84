import { sql, type Sql } from '../../../platform/database/sql.ts';

/** What keeps the open tasks `t` of one household together: the household of a commune, else the person alone. */
export const TASK_HOUSEHOLD: Sql = sql`coalesce(t.commune || '|' || t.household, 'p:' || t.person_id, 't:' || t.id)`;

/** The same of list entries `e`. */
export const ENTRY_HOUSEHOLD: Sql = sql`coalesce(e.commune || '|' || e.household, 'p:' || e.person_id)`;

/**
 * Whether an entry `e` can be shared out: nobody has the person for that scheme now, and no task for it ended since the newest making of the
 * list. Who refused comes back with the next month's list.
 */
export const ENTRY_IS_FREE: Sql = sql`not exists (select from outreach_tasks o
  where o.tenant_id = e.tenant_id and o.person_id = e.person_id and o.scheme = e.scheme
    and (o.state = 'open' or (o.state = 'done' and o.closed_at >= e.last_month)))`;
