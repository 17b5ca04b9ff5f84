import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { passOnRows, SHOWN_WORK, type PassOn, type WorkInHand } from '../../../platform/work-in-hand.ts';

/** Returns how many reports each of the agencies writes or has to decide on, and difficulties it has to answer; none: absent. */
export function reportsInHand(tx: Tx, agencyIds: readonly string[]): Promise<WorkInHand[]> {
  return tx.rows<WorkInHand>(sql`
    select h.id as "agencyId", count(*)::int as count, (array_agg(h.name order by h.name))[1:${SHOWN_WORK}] as samples
    from (
      select r.agency_id as id, f.body ->> 'title' || ' (' || w.period_label || ')' as name
      from reports r join report_forms f on f.tenant_id = r.tenant_id and f.regulation_id = r.regulation_id and f.code = r.form_code
        join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id
      where r.state in ('draft', 'approving', 'returned')
      union all
      select u.id, f.body ->> 'title' || ' (' || w.period_label || ')'
      from reports r cross join unnest(r.recipient_ids) as u (id)
        join report_forms f on f.tenant_id = r.tenant_id and f.regulation_id = r.regulation_id and f.code = r.form_code
        join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id
      where r.state = 'submitted'
      union all
      select u.id, i.difficulty from report_issues i cross join unnest(i.routed_to) as u (id) where i.state <> 'answered') h
    where h.id = any (${[...agencyIds]}::uuid[]) group by h.id`);
}

/** Returns agencies that have ended by a day and still stand on reports or difficulties. */
export async function endedInReports(tx: Tx, day: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select a.id from agencies a where upper(a.valid) <= ${day}::date
      and (exists (select from reports r where r.tenant_id = a.tenant_id and (a.id = any (r.recipient_ids)
          or (r.agency_id = a.id and r.state in ('draft', 'approving', 'returned'))))
        or exists (select from report_issues i where i.tenant_id = a.tenant_id and i.state <> 'answered'
          and (i.agency_id = a.id or a.id = any (i.routed_to))))`);
  return rows.map(({ id }) => id);
}

/** What went on, for the trail and for who is told. */
export interface Passed {
  readonly reportId: string;
  readonly issueId: string | null;
  readonly part: 'report' | 'recipient' | 'issue';
  readonly fromId: string;
  readonly toId: string;
  readonly reason: string;
}

/**
 * Gives reports that are being written to the agency that has their work now. Where that agency owes the same kind of report itself and
 * has not begun it, it goes on with the text there is; a consolidated report of no work of its own goes with the agency.
 */
export async function passWritten(tx: Tx, moves: readonly PassOn[]): Promise<Passed[]> {
  const followed = await tx.rows<Passed>(sql`
    with ${passOnRows(moves)}
    update reports r set agency_id = o.lead_agency_id, version = r.version + 1 from m, occurrences o
    where r.tenant_id = app.tenant_id() and r.agency_id = m."fromId" and r.state in ('draft', 'approving', 'returned')
      and o.tenant_id = r.tenant_id and o.id = r.occurrence_id and o.lead_agency_id <> r.agency_id
      and not exists (select from reports x where x.tenant_id = r.tenant_id and x.round_id = r.round_id and x.kind = r.kind
        and x.agency_id = o.lead_agency_id)
    returning r.id as "reportId", null::uuid as "issueId", 'report' as part, m."fromId", r.agency_id as "toId", m.reason`);
  const joined = await tx.rows<Passed>(sql`
    with ${passOnRows(moves)}, lead as (
      select distinct on (r.round_id, r.kind, m."toId") r.tenant_id, r.id, m."fromId", m."toId", m.reason, o.id as occurrence_id
      from reports r join m on m."fromId" = r.agency_id
        left join occurrences own on own.tenant_id = r.tenant_id and own.id = r.occurrence_id
        left join occurrences o on o.tenant_id = r.tenant_id and o.duty_id = own.duty_id and o.round_id = own.round_id
          and o.lead_agency_id = m."toId" and o.state in ('upcoming', 'open', 'waiting', 'returned')
        join agencies before on before.tenant_id = r.tenant_id and before.id = m."fromId"
        join agencies after on after.tenant_id = r.tenant_id and after.id = m."toId"
      where r.tenant_id = app.tenant_id() and r.state in ('draft', 'approving', 'returned')
        and not exists (select from reports x where x.tenant_id = r.tenant_id and x.round_id = r.round_id and x.kind = r.kind
          and x.agency_id = m."toId")
        and case when r.occurrence_id is null then true
          else o.id is not null and (r.kind = 'consolidated' or (before.kind = after.kind and own.state = 'cancelled')) end
      order by r.round_id, r.kind, m."toId", r.id)
    update reports r set agency_id = l."toId", occurrence_id = l.occurrence_id, version = r.version + 1 from lead l
    where r.tenant_id = l.tenant_id and r.id = l.id
    returning r.id as "reportId", null::uuid as "issueId", 'report' as part, l."fromId", l."toId", l.reason`);
  return [...followed, ...joined];
}

/**
 * Puts the agency that goes on in the place of a recipient; of what that one accepted it becomes a reader beside it, so that it can
 * consolidate. An agency that takes over from its own recipient has none any more.
 */
export async function passReceived(tx: Tx, moves: readonly PassOn[]): Promise<Passed[]> {
  const received = await tx.rows<Passed & { revision: number }>(sql`
    with ${passOnRows(moves)}
    update reports r set version = r.version + 1,
      recipient_ids = case when r.state = 'accepted' then r.recipient_ids || m."toId"
        when m."toId" = r.agency_id then array_remove(r.recipient_ids, m."fromId")
        else array_remove(r.recipient_ids, m."fromId") || m."toId" end
    from m where r.tenant_id = app.tenant_id() and m."fromId" = any (r.recipient_ids) and not m."toId" = any (r.recipient_ids)
      and (r.state <> 'accepted' or m."toId" <> r.agency_id)
    returning r.id as "reportId", null::uuid as "issueId", 'recipient' as part, m."fromId", m."toId", m.reason, r.revision`);
  // What was never sent lies with nobody yet: it goes to the new recipient when it is sent.
  return received.flatMap(({ revision, ...passed }) => (revision === 0 ? [] : [passed]));
}

/** Gives difficulties nobody answered yet to the agency that goes on, whether it has to answer or raised them. */
export async function passIssues(tx: Tx, moves: readonly PassOn[]): Promise<Passed[]> {
  const routed = await tx.rows<Passed>(sql`
    with ${passOnRows(moves)}
    update report_issues i set routed_to = i.routed_to || m."toId", version = i.version + 1 from m
    where i.tenant_id = app.tenant_id() and i.state <> 'answered' and m."fromId" = any (i.routed_to) and not m."toId" = any (i.routed_to)
    returning i.report_id as "reportId", i.id as "issueId", 'issue' as part, m."fromId", m."toId", m.reason`);
  const raised = await tx.rows<Passed>(sql`
    with ${passOnRows(moves)}
    update report_issues i set agency_id = m."toId", version = i.version + 1 from m
    where i.tenant_id = app.tenant_id() and i.state <> 'answered' and i.agency_id = m."fromId"
    returning i.report_id as "reportId", i.id as "issueId", 'issue' as part, m."fromId", m."toId", m.reason`);
  return [...routed, ...raised];
}

/** Keeps what went on. */
export async function keepPasses(tx: Tx, actor: Actor, now: Date, passed: readonly Passed[]): Promise<void> {
  if (passed.length === 0) return;
  await tx.run(sql`
    insert into report_passes (tenant_id, report_id, issue_id, part, from_agency_id, to_agency_id, reason, passed_at, made_by)
    select ${actor.tenantId}, p."reportId", p."issueId", p.part, p."fromId", p."toId", p.reason, ${now}::timestamptz, ${actor.id}
    from jsonb_to_recordset(${JSON.stringify(passed)}::jsonb) as p ("reportId" uuid, "issueId" uuid, part text, "fromId" uuid, "toId" uuid, reason text)`);
}

/** A passing on as it is read. */
export interface StoredPass {
  readonly issueId: string | null;
  readonly part: Passed['part'];
  readonly fromId: string;
  readonly toId: string;
  readonly reason: string;
  readonly at: string;
}

const PASS = sql`issue_id as "issueId", part, from_agency_id as "fromId", to_agency_id as "toId", reason, passed_at as at`;

/** Returns how a report itself and its receiving went on, oldest first. */
export function passesOfReport(tx: Tx, reportId: string): Promise<StoredPass[]> {
  return tx.rows<StoredPass>(
    sql`select ${PASS} from report_passes where report_id = ${reportId} and issue_id is null order by id`,
  );
}

/** Returns how difficulties went on, oldest first. */
export function passesOfIssues(tx: Tx, issueIds: readonly string[]): Promise<StoredPass[]> {
  return tx.rows<StoredPass>(
    sql`select ${PASS} from report_passes where issue_id = any (${[...issueIds]}::uuid[]) order by id`,
  );
}
