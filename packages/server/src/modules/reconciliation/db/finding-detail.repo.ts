import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the rows a finding rests on. */
export async function evidenceOf(tx: Tx, id: string): Promise<FindingDetail['evidence']> {
  return tx.rows(sql`
    select e.source, e.kind, e.dataset, e.submission_id as "submissionId",
      e.submission_id is not null and exists (select from submissions s where s.id = e.submission_id) as "submissionSeen", e.row_no as "row", e.period, to_char(e.stated_on, 'YYYY-MM-DD') as "statedOn", e.says,
      (select n.name from agency_names n where n.tenant_id = e.tenant_id and n.agency_id = e.agency_id order by n.valid desc limit 1) as agency
    from finding_evidence e where e.finding_id = ${id} order by e.ord`);
}

/** Returns the time line of a finding, oldest first. */
export async function eventsOf(
  tx: Tx,
  id: string,
): Promise<Omit<FindingDetail['events'][number], 'before' | 'beforeEn'>[]> {
  return tx.rows(sql`
    select v.at, v.kind, coalesce(u.name, v.actor) as by, v.note, v.detail,
      (select n.short_name from agency_names n where n.tenant_id = v.tenant_id and n.agency_id = v.agency_id order by n.valid desc limit 1) as agency
    from finding_events v left join users u on u.tenant_id = v.tenant_id and u.id = v.user_id
    where v.finding_id = ${id} order by v.id`);
}

/** Returns the legal bases that parameters have on a day, and the least certain of them. */
export async function rateBases(
  tx: Tx,
  day: string,
  names: readonly string[],
): Promise<{ bases: string[]; certainty: string }> {
  return tx.get(sql`
    select coalesce(array_agg(distinct basis), '{}') as bases,
      case when bool_or(certainty = 'unverified') then 'unverified' when bool_or(certainty = 'secondary') then 'secondary' else 'verified' end as certainty
    from parameters where name = any (${[...names]}::text[]) and valid @> ${day}::date`);
}
