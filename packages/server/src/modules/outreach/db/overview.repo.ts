import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ENTRY_IS_FREE } from './household-key.ts';

/** What waits among tasks. */
export interface TaskCounts {
  readonly unassigned: number;
  readonly open: number;
  readonly nextOverdue: number;
  readonly neverVisited: number;
}

/** Returns what waits among the tasks in one's sight. */
export async function countWaitingTasks(
  tx: Tx,
  commune: string | undefined,
  today: string,
): Promise<TaskCounts> {
  return tx.get(sql`
    select count(*) filter (where unit_key is null) as unassigned, count(*) as open,
      count(*) filter (where next_on < ${today}::date) as "nextOverdue",
      count(*) filter (where visits = 0 and unit_key is not null) as "neverVisited"
    from outreach_tasks where tenant_id = (select app.tenant_id()) and state = 'open'
      and (${commune ?? null}::text is null or commune = ${commune ?? null})`);
}

/** Returns the communes in one's sight that have entries nobody has, or open tasks. */
export async function communesAtWork(
  tx: Tx,
): Promise<{ key: string; name: string; free: number; open: number }[]> {
  return tx.rows(sql`
    with free as (
      select e.commune, count(distinct (e.person_id, e.scheme)) as people from list_entries e
      where e.tenant_id = (select app.tenant_id()) and e.closed_at is null and ${ENTRY_IS_FREE}
      group by e.commune
    ), at_work as (
      select t.commune, count(*) as people from outreach_tasks t
      where t.tenant_id = (select app.tenant_id()) and t.state = 'open' group by t.commune
    )
    select c.key, coalesce(u.name, c.key) as name, coalesce(f.people, 0) as free, coalesce(w.people, 0) as open
    from (select commune as key from free union select commune from at_work) c
      left join free f on f.commune = c.key left join at_work w on w.commune = c.key
      left join measured_units u on u.tenant_id = (select app.tenant_id()) and u.key = c.key
    order by open desc, free desc, name`);
}

/** Returns how many late visits and proposals wait for a decision. */
export async function countDecisions(tx: Tx): Promise<{ conflicts: number; proposals: number }> {
  return tx.get(sql`
    select (select count(*) from outreach_conflicts where tenant_id = (select app.tenant_id()) and state = 'open') as conflicts,
      (select count(*) from outreach_proposals where tenant_id = (select app.tenant_id()) and state = 'open') as proposals`);
}
