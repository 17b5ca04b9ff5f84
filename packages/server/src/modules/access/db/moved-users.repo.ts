import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SHOWN_WORK, type WorkInHand, type WorkMove } from '../../../platform/work-in-hand.ts';

/** Returns how many people can sign in for each of the agencies; agencies without people are absent. */
export function usersInHand(tx: Tx, agencyIds: readonly string[]): Promise<WorkInHand[]> {
  return tx.rows<WorkInHand>(sql`
    select agency_id as "agencyId", count(*)::int as count, (array_agg(name || ' (' || username || ')' order by username))[1:${SHOWN_WORK}] as samples
    from users where tenant_id = app.tenant_id() and agency_id = any (${[...agencyIds]}::uuid[]) and disabled_at is null group by agency_id`);
}

/**
 * Puts the people of agencies that end into the agency that takes them over, with their roles and sessions; a move to nobody closes
 * their accounts. One audit row for each person says from where, to where and why. Returns how many.
 */
export async function moveUsers(
  tx: Tx,
  actor: Actor,
  now: Date,
  moves: readonly WorkMove[],
): Promise<number> {
  const rows = moves.map(({ fromId, toIds, reason }) => ({ fromId, toId: toIds[0] ?? null, reason }));
  return tx.run(sql`
    with moved as (
      update users u set agency_id = coalesce(m."toId", u.agency_id), disabled_at = case when m."toId" is null then ${now}::timestamptz end,
        version = version + 1
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m ("fromId" uuid, "toId" uuid, reason text)
      where u.tenant_id = ${actor.tenantId} and u.agency_id = m."fromId" and u.disabled_at is null
      returning u.id, m."fromId", m."toId", m.reason)
    insert into audit_log (tenant_id, seq, actor, user_id, agency_id, action, subject, detail, previous_hash, hash)
    select ${actor.tenantId}, 0, ${actor.id}, ${actor.kind === 'person' ? actor.id : null}, ${actor.agencyId},
      case when "toId" is null then 'access.close-user' else 'access.move-user' end, 'user:' || id,
      jsonb_build_object('from', "fromId", 'to', "toId", 'reason', reason), '', ''
    from moved`);
}
