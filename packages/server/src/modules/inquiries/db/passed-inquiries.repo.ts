import { INQUIRY_ENDED } from '@ansinh/domain/inquiries';
import type { Actor } from '@ansinh/domain/kernel';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { passOnRows, SHOWN_WORK, type PassOn, type WorkInHand } from '../../../platform/work-in-hand.ts';

const ENDED = sql`all (${[...INQUIRY_ENDED]}::text[])`;

/** Returns how many running requests each of the agencies asks or is asked; agencies without any are absent. */
export function inquiriesInHand(tx: Tx, agencyIds: readonly string[]): Promise<WorkInHand[]> {
  return tx.rows<WorkInHand>(sql`
    select h.id as "agencyId", count(*)::int as count, (array_agg(i.subject order by i.id desc))[1:${SHOWN_WORK}] as samples
    from (select t.inquiry_id, t.agency_id as id from inquiry_threads t where t.state <> ${ENDED}
          union select t.inquiry_id, t.asker_agency_id from inquiry_threads t where t.state <> ${ENDED}) h
    join inquiries i on i.tenant_id = app.tenant_id() and i.id = h.inquiry_id
    where h.id = any (${[...agencyIds]}::uuid[]) group by h.id`);
}

/** Returns agencies that have ended by a day and still ask or are asked. */
export async function endedInInquiries(tx: Tx, day: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select distinct a.id from inquiry_threads t
    join agencies a on a.tenant_id = t.tenant_id and a.id in (t.agency_id, t.asker_agency_id)
    where t.state <> ${ENDED} and upper(a.valid) <= ${day}::date`);
  return rows.map(({ id }) => id);
}

/** Whose thread each running one would be, and whether it would be the second of the same two, or of one with itself. */
function standing(moves: readonly PassOn[]): Sql {
  return sql`${passOnRows(moves)},
    placed as (
      select t.tenant_id, t.inquiry_id, t.agency_id, t.asker_agency_id, t.state, coalesce(a.reason, b.reason) as reason,
        coalesce(a."toId", t.agency_id) as to_agency, coalesce(b."toId", t.asker_agency_id) as to_asker,
        row_number() over (partition by t.inquiry_id, coalesce(a."toId", t.agency_id) order by a."toId" is not null, t.agency_id) as turn
      from inquiry_threads t
      left join m a on a."fromId" = t.agency_id and t.state <> ${ENDED}
      left join m b on b."fromId" = t.asker_agency_id and t.state <> ${ENDED}
      where t.tenant_id = app.tenant_id())`;
}

/** Ends running threads that would stand twice, or ask an agency itself, once the work has passed on; each says why. Returns how many. */
export function endDoubled(tx: Tx, actor: Actor, now: Date, moves: readonly PassOn[]): Promise<number> {
  return tx.run(sql`
    with ${standing(moves)}, ended as (
      update inquiry_threads t set state = case p.state when 'answered' then 'closed' else 'withdrawn' end, wanted_due_on = null,
        wanted_because = null, version = t.version + 1
      from placed p
      where t.tenant_id = p.tenant_id and t.inquiry_id = p.inquiry_id and t.agency_id = p.agency_id and p.reason is not null
        and p.state <> ${ENDED} and (p.turn > 1 or p.to_agency = p.to_asker)
      returning t.inquiry_id, t.agency_id, t.asker_agency_id, t.state, p.reason, p.to_agency = p.to_asker as alone)
    insert into inquiry_events (tenant_id, inquiry_id, agency_id, asker_agency_id, step, by_agency_id, made_by, made_at, note)
    select ${actor.tenantId}, e.inquiry_id, e.agency_id, e.asker_agency_id, case e.state when 'closed' then 'close' else 'withdraw' end,
      e.asker_agency_id, ${actor.id}, ${now}::timestamptz,
      e.reason || case when e.alone then ' Cơ quan hỏi và cơ quan được hỏi nay là một.' else ' Cơ quan tiếp nhận đã được hỏi trong yêu cầu này.' end
    from ended e`);
}

/** A thread that went on, and whose side moved. */
export interface PassedThread {
  readonly inquiryId: string;
  readonly subject: string;
  readonly dueOn: string;
  readonly fromId: string;
  readonly toId: string;
}

/** Gives running threads to the agencies that go on with answering, with the answers in preparation and their files. */
export function passAsked(
  tx: Tx,
  actor: Actor,
  now: Date,
  moves: readonly PassOn[],
): Promise<PassedThread[]> {
  return pass(
    tx,
    actor,
    now,
    sql`
    with ${passOnRows(moves)}
    update inquiry_threads t set agency_id = m."toId", version = t.version + 1 from m, inquiries i
    where t.tenant_id = ${actor.tenantId} and t.agency_id = m."fromId" and t.state <> ${ENDED}
      and i.tenant_id = t.tenant_id and i.id = t.inquiry_id
    returning t.inquiry_id as "inquiryId", i.subject, t.due_on::text as "dueOn", m."fromId", m."toId", t.agency_id as "agencyId",
      t.asker_agency_id as "askerId", m.reason`,
  );
}

/** Gives requests with running threads to the agencies that go on with asking; an ended thread with the one that goes on stays as it is. */
export async function passAskers(
  tx: Tx,
  actor: Actor,
  now: Date,
  moves: readonly PassOn[],
): Promise<PassedThread[]> {
  const passed = await pass(
    tx,
    actor,
    now,
    sql`
    with ${passOnRows(moves)},
    asked as (
      update inquiries i set asker_agency_id = m."toId" from m
      where i.tenant_id = ${actor.tenantId} and i.asker_agency_id = m."fromId" and exists (select from inquiry_threads t
        where t.tenant_id = i.tenant_id and t.inquiry_id = i.id and t.state <> ${ENDED})
      returning i.id, i.subject, m."fromId", m."toId", m.reason),
    threads as (
      update inquiry_threads t set asker_agency_id = a."toId", version = t.version + 1 from asked a
      where t.tenant_id = ${actor.tenantId} and t.inquiry_id = a.id and t.agency_id <> a."toId"
      returning a.*, t.due_on, t.agency_id, t.asker_agency_id, t.state)
    select id as "inquiryId", subject, due_on::text as "dueOn", "fromId", "toId", agency_id as "agencyId", asker_agency_id as "askerId", reason
    from threads where state <> ${ENDED}`,
  );
  await tx.run(sql`
    update inquiry_events e set asker_agency_id = t.asker_agency_id from inquiry_threads t
    where e.tenant_id = ${actor.tenantId} and t.tenant_id = e.tenant_id and t.inquiry_id = e.inquiry_id and t.agency_id = e.agency_id
      and e.asker_agency_id <> t.asker_agency_id`);
  return passed;
}

interface MovedThread extends PassedThread {
  readonly agencyId: string;
  readonly askerId: string;
  readonly reason: string;
}

async function pass(tx: Tx, actor: Actor, now: Date, moving: Sql): Promise<PassedThread[]> {
  const moved = await tx.rows<MovedThread>(moving);
  if (moved.length === 0) return [];
  const rows = sql`jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as m
    ("inquiryId" uuid, "agencyId" uuid, "askerId" uuid, "fromId" uuid, "toId" uuid, reason text)`;
  // A statement of its own: an event is asked for the thread it belongs to, which must be there before.
  await tx.run(sql`
    insert into inquiry_events (tenant_id, inquiry_id, agency_id, asker_agency_id, step, by_agency_id, made_by, made_at, note)
    select ${actor.tenantId}, m."inquiryId", m."agencyId", m."askerId", 'pass', m."fromId", ${actor.id}, ${now}::timestamptz, m.reason from ${rows}`);
  await tx.run(sql`
    update files f set shared_with = array(select distinct unnest(f.shared_with || m."toId"))
    from inquiry_files x join ${rows} on m."inquiryId" = x.inquiry_id
    where x.tenant_id = ${actor.tenantId} and f.tenant_id = x.tenant_id and f.id = x.file_id
      and (f.owner_agency_id = m."fromId" or m."fromId" = any (f.shared_with))`);
  await tx.run(sql`
    update inquiry_files x set by_agency_id = m."toId" from ${rows}
    where x.tenant_id = ${actor.tenantId} and x.inquiry_id = m."inquiryId" and x.by_agency_id = m."fromId"`);
  return moved.map(({ inquiryId, subject, dueOn, fromId, toId }) => ({
    inquiryId,
    subject,
    dueOn,
    fromId,
    toId,
  }));
}
