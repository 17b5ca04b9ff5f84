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
 * their accounts. The audit says from where, to where and why: one row for each receiving agency, with its people. Returns how many.
 */
export async function moveUsers(
  tx: Tx,
  actor: Actor,
  now: Date,
  moves: readonly WorkMove[],
): Promise<number> {
  const rows = moves.map(({ fromId, toIds, reason }) => ({ fromId, toId: toIds[0] ?? null, reason }));
  const { count } = await tx.get<{ count: number }>(sql`
    with moved as (
      update users u set agency_id = coalesce(m."toId", u.agency_id), disabled_at = case when m."toId" is null then ${now}::timestamptz end,
        version = version + 1
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m ("fromId" uuid, "toId" uuid, reason text)
      where u.tenant_id = ${actor.tenantId} and u.agency_id = m."fromId" and u.disabled_at is null
      returning u.id, m."fromId", m."toId", m.reason),
    said as (
      insert into audit_log (tenant_id, seq, actor, user_id, agency_id, action, subject, detail, previous_hash, hash)
      select ${actor.tenantId}, 0, ${actor.id}, ${actor.kind === 'person' ? actor.id : null}, ${actor.agencyId},
        case when "toId" is null then 'access.close-user' else 'access.move-user' end, coalesce('agency:' || "toId", 'users'),
        jsonb_build_object('reason', reason, 'users', jsonb_agg(jsonb_build_object('id', id, 'from', "fromId"))), '', ''
      from moved group by "toId", reason)
    select count(*)::int as count from moved`);
  return count;
}
