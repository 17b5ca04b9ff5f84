import type { TaskVisit } from '@ansinh/contract/outreach/tasks.schemas';
import { doerName } from '../../../platform/database/doer-name.ts';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Columns of visits `v` with their photos `p` as offices see them. */
export const VISIT_COLUMNS: Sql = sql`v.id, v.happened_at as "happenedAt", v.received_at as "receivedAt", v.by_name as by, v.outcome,
  v.next_on as "nextOn", v.reason, v.note, v.channel, v.conflict, p.visit_id is not null as photo`;
/** Visits `v` with their photos `p`. */
export const VISITS: Sql = sql`outreach_visits v left join outreach_photos p on p.tenant_id = v.tenant_id and p.visit_id = v.id`;

/** Returns everything done for a task, newest first. */
export async function listTaskVisits(tx: Tx, taskId: string): Promise<TaskVisit[]> {
  return tx.rows(sql`
    select ${VISIT_COLUMNS} from ${VISITS}
    where v.tenant_id = (select app.tenant_id()) and v.task_id = ${taskId} order by v.happened_at desc, v.id desc`);
}

/** Whose a task was. */
export interface StoredAssignment {
  readonly agencyId: string;
  readonly unit: string | null;
  readonly from: string;
  readonly givenBy: string;
  readonly reason: string;
  readonly until: string | null;
  readonly endedBy: string | null;
  readonly endedBecause: string | null;
}

/** Returns everybody who had a task, newest first. */
export async function listTaskHands(tx: Tx, taskId: string): Promise<StoredAssignment[]> {
  return tx.rows(sql`
    select a.agency_id as "agencyId", u.name as unit, a.from_at as "from", ${doerName(sql`a.given_by`)} as "givenBy", a.reason,
      a.until_at as "until", case when a.ended_by is null then null else ${doerName(sql`a.ended_by`)} end as "endedBy",
      a.ended_because as "endedBecause"
    from outreach_assignments a left join measured_units u on u.tenant_id = a.tenant_id and u.key = a.unit_key
    where a.tenant_id = (select app.tenant_id()) and a.task_id = ${taskId} order by a.from_at desc, a.until_at desc nulls first`);
}
