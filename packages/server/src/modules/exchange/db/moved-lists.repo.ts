import type { Actor } from '@ansinh/domain/kernel';
import { raw, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SHOWN_WORK, type WorkInHand, type WorkMove } from '../../../platform/work-in-hand.ts';

/** Lists nobody has confirmed yet. What was confirmed stays under the name of the agency that stated it. */
const IN_PREPARATION = raw("('receiving', 'checking', 'mapping', 'checked')");

/** Returns how many lists each of the agencies has in preparation; agencies without any are absent. */
export function listsInHand(tx: Tx, agencyIds: readonly string[]): Promise<WorkInHand[]> {
  return tx.rows<WorkInHand>(sql`
    select sender_agency_id as "agencyId", count(*)::int as count, (array_agg(file_name order by id desc))[1:${SHOWN_WORK}] as samples
    from submissions where tenant_id = app.tenant_id() and sender_agency_id = any (${[...agencyIds]}::uuid[]) and state in ${IN_PREPARATION}
    group by sender_agency_id`);
}

/** Gives lists in preparation to the agency that takes them over, says so on their time lines, and returns how many. */
export function moveLists(tx: Tx, actor: Actor, now: Date, moves: readonly WorkMove[]): Promise<number> {
  const rows = moves.flatMap(({ fromId, toIds, reason }) => toIds.map((toId) => ({ fromId, toId, reason })));
  return tx.run(sql`
    with moved as (
      update submissions s set sender_agency_id = m."toId", version = version + 1
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m ("fromId" uuid, "toId" uuid, reason text)
      where s.tenant_id = ${actor.tenantId} and s.sender_agency_id = m."fromId" and s.state in ${IN_PREPARATION}
      returning s.id, m."fromId", m."toId", m.reason)
    insert into submission_events (tenant_id, submission_id, seq, at, kind, actor, user_id, agency_id, reason, detail)
    select ${actor.tenantId}, m.id, coalesce((select max(e.seq) from submission_events e where e.tenant_id = ${actor.tenantId} and e.submission_id = m.id), 0) + 1,
      ${now}, 'moved', ${actor.id}, ${actor.kind === 'person' ? actor.id : null}, ${actor.agencyId}, m.reason, jsonb_build_object('from', m."fromId", 'to', m."toId")
    from moved m`);
}
