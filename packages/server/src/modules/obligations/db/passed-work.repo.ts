import type { Actor } from '@ansinh/domain/kernel';
import { copyRows } from '../../../platform/database/copy-rows.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SHOWN_WORK, type WorkInHand, type WorkMove } from '../../../platform/work-in-hand.ts';

/** Work still owed. What was handed in waits for its recipient and comes back to the successor by the sweep if it is returned. */
const OWED = raw("('upcoming', 'open', 'waiting', 'returned')");

/** Returns how many occurrences each of the agencies owes as the lead; agencies without any are absent. */
export function dutiesInHand(tx: Tx, agencyIds: readonly string[]): Promise<WorkInHand[]> {
  return tx.rows<WorkInHand>(sql`
    select o.lead_agency_id as "agencyId", count(*)::int as count,
      (array_agg(case when length(d.action) > 80 then left(d.action, 79) || '…' else d.action end || ' (' || o.period_key || ')' order by o.due_on, o.id))[1:${SHOWN_WORK}] as samples
    from occurrences o join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id
    where o.tenant_id = app.tenant_id() and o.lead_agency_id = any (${[...agencyIds]}::uuid[]) and o.state in ${OWED} group by o.lead_agency_id`);
}

/** Lays the moves of leads out for the statements below; gone with the transaction. */
export async function stageMoves(tx: Tx, moves: readonly WorkMove[]): Promise<void> {
  await tx.run(
    sql`create temp table moved_work (from_id uuid, to_id uuid, several boolean, reason text) on commit drop`,
  );
  await copyRows(
    tx,
    'moved_work',
    ['from_id', 'to_id', 'several', 'reason'],
    moves.flatMap(({ fromId, toIds, reason }) =>
      toIds.map((toId) => [fromId, toId, toIds.length > 1, reason]),
    ),
  );
  await tx.run(sql`analyze moved_work`);
}

/**
 * Makes the successor the lead of the owed work of agencies with one, with everything that hangs on it; one occurrence a round, where
 * it has none yet. Returns how many.
 */
export async function passToOne(tx: Tx, actor: Actor, now: Date): Promise<number> {
  const passed = await tx.run(sql`
    with candidates as (
      select o.id, o.tenant_id, m.from_id, m.to_id, m.reason,
        row_number() over (partition by o.round_id, m.to_id order by o.touched desc, o.id) as turn
      from occurrences o join moved_work m on m.from_id = o.lead_agency_id and not m.several
      where o.tenant_id = ${actor.tenantId} and o.state in ${OWED}
        and not exists (select from occurrences x where x.tenant_id = o.tenant_id and x.round_id = o.round_id and x.lead_agency_id = m.to_id)
    ), passed as (
      update occurrences o set lead_agency_id = c.to_id, coordinating_ids = array_remove(o.coordinating_ids, c.to_id),
        recipient_ids = array_remove(o.recipient_ids, c.to_id),
        party_ids = array[c.to_id] || array_remove(o.coordinating_ids, c.to_id) || array_remove(o.recipient_ids, c.to_id),
        holder_since = case when o.holder_agency_id = c.from_id then ${now}::timestamptz else o.holder_since end,
        holder_agency_id = case when o.holder_agency_id = c.from_id then c.to_id else o.holder_agency_id end, version = o.version + 1
      from candidates c where c.turn = 1 and o.tenant_id = c.tenant_id and o.id = c.id
      returning o.id, o.state, o.holder_agency_id, c.from_id, c.to_id, c.reason)
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, user_id, agency_id, holder_agency_id, reason, detail)
    select ${actor.tenantId}, p.id, coalesce((select max(e.seq) from occurrence_events e where e.tenant_id = ${actor.tenantId} and e.occurrence_id = p.id), 0) + 1,
      ${now}, 'transferred', p.state, p.state, ${actor.id}, ${actor.kind === 'person' ? actor.id : null}, ${actor.agencyId}, p.holder_agency_id,
      p.reason, jsonb_build_object('from', p.from_id)
    from passed p`);
  await tx.run(sql`
    update evidence e set visible_to = array(select distinct unnest(e.visible_to || g.heirs))
    from (select x.evidence_id, array_agg(distinct m.to_id) as heirs
          from moved_work m join occurrences o on o.tenant_id = ${actor.tenantId} and o.lead_agency_id = m.to_id and o.state in ${OWED}
          join occurrence_evidence x on x.tenant_id = o.tenant_id and x.occurrence_id = o.id
          join evidence own on own.tenant_id = x.tenant_id and own.id = x.evidence_id and own.agency_id = m.from_id
          where not m.several group by x.evidence_id) g
    where e.tenant_id = ${actor.tenantId} and e.id = g.evidence_id`);
  await tx.run(sql`
    update files f set shared_with = array(select distinct unnest(f.shared_with || e.visible_to))
    from evidence e join moved_work m on m.from_id = e.agency_id and m.to_id = any (e.visible_to)
    where e.tenant_id = ${actor.tenantId} and f.tenant_id = e.tenant_id and f.id = e.file_id and f.owner_agency_id = m.from_id`);
  return passed;
}

/** Gives every one of several successors its own occurrence of the owed work, unless it has one in the round; returns how many. */
export async function copyToSeveral(tx: Tx, actor: Actor, now: Date): Promise<number> {
  await tx.run(
    sql`create temp table copied_work (id uuid, round_id uuid, lead_id uuid, state text) on commit drop`,
  );
  const copied = await tx.run(sql`
    with made as (
      insert into occurrences (tenant_id, round_id, duty_id, regulation_id, lead_agency_id, coordinating_ids, recipient_ids, party_ids, period_key,
        opens_on, due_on, scheduled_on, state, holder_agency_id, holder_since)
      select distinct on (o.round_id, m.to_id) o.tenant_id, o.round_id, o.duty_id, o.regulation_id, m.to_id, array_remove(o.coordinating_ids, m.to_id),
        array_remove(o.recipient_ids, m.to_id),
        array[m.to_id] || array_remove(o.coordinating_ids, m.to_id) || array_remove(o.recipient_ids, m.to_id), o.period_key,
        o.opens_on, o.due_on, o.scheduled_on, case o.state when 'upcoming' then 'upcoming' else 'open' end, m.to_id, ${now}::timestamptz
      from occurrences o join moved_work m on m.from_id = o.lead_agency_id and m.several
      where o.tenant_id = ${actor.tenantId} and o.state in ${OWED} order by o.round_id, m.to_id, o.id
      on conflict (tenant_id, round_id, lead_agency_id) do nothing
      returning id, round_id, lead_agency_id, state)
    insert into copied_work select id, round_id, lead_agency_id, state from made`);
  // A statement of its own: the policy of the time line looks for the occurrence, which must be there before.
  await tx.run(sql`
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, to_state, actor, user_id, agency_id, holder_agency_id, reason, detail)
    select distinct on (c.id) ${actor.tenantId}, c.id, 1, ${now}::timestamptz, 'transferred', c.state, ${actor.id},
      ${actor.kind === 'person' ? actor.id : null}::uuid, ${actor.agencyId}::uuid, c.lead_id, m.reason, jsonb_build_object('from', m.from_id)
    from copied_work c
    join moved_work m on m.to_id = c.lead_id and m.several
    join occurrences o on o.tenant_id = ${actor.tenantId} and o.round_id = c.round_id and o.lead_agency_id = m.from_id
    order by c.id, m.from_id`);
  return copied;
}

/** Closes what is still owed by agencies whose work was passed on or divided, with the reason; returns how many. */
export function closePassed(tx: Tx, actor: Actor, now: Date): Promise<number> {
  return tx.run(sql`
    with heirs as (select from_id, array_agg(to_id) as ids, min(reason) as reason from moved_work group by from_id),
    closed as (
      update occurrences o set state = 'cancelled', timeliness = 'none', touched = true, holder_agency_id = null, holder_since = ${now}::timestamptz,
        version = o.version + 1
      from heirs h, occurrences before
      where o.tenant_id = ${actor.tenantId} and o.lead_agency_id = h.from_id and o.state in ${OWED}
        and before.tenant_id = o.tenant_id and before.id = o.id
      returning o.id, before.state, h.ids, h.reason)
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, user_id, agency_id, reason, detail)
    select ${actor.tenantId}, c.id, coalesce((select max(e.seq) from occurrence_events e where e.tenant_id = ${actor.tenantId} and e.occurrence_id = c.id), 0) + 1,
      ${now}::timestamptz, 'cancel', c.state, 'cancelled', ${actor.id}, ${actor.kind === 'person' ? actor.id : null}::uuid, ${actor.agencyId}::uuid, c.reason,
      jsonb_build_object('to', c.ids)
    from closed c`);
}

/** Returns how many occurrences the moves of this instant brought to each successor. */
export async function arrivedCounts(tx: Tx, now: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.rows<{ id: string; count: number }>(sql`
    select o.lead_agency_id as id, count(distinct o.id)::int as count
    from (select distinct to_id from moved_work) m
    join occurrences o on o.tenant_id = app.tenant_id() and o.lead_agency_id = m.to_id
    join occurrence_events e on e.tenant_id = o.tenant_id and e.occurrence_id = o.id and e.kind = 'transferred' and e.at = ${now}::timestamptz
    group by o.lead_agency_id`);
  return new Map(rows.map(({ id, count }) => [id, count]));
}
