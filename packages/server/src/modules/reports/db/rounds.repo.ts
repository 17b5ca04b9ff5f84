import type { OccurrenceState } from '@ansinh/domain/obligations';
import type { ReportState } from '@ansinh/domain/reports';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A round of a duty that has a form. Days ISO. */
export interface StoredRound {
  readonly roundId: string;
  readonly dutyId: string;
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly opensOn: string;
  readonly dueOn: string | null;
  readonly dataAsOf: string | null;
  readonly frozen: boolean;
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
}

const ROUND = sql`r.id as "roundId", r.duty_id as "dutyId", r.period_key as "periodKey", r.period_label as "periodLabel", r.opens_on as "opensOn",
  r.due_on as "dueOn", r.data_as_of as "dataAsOf", r.frozen_at is not null as frozen, g.id as "regulationId", g.code as "regulationCode",
  d.provision_id as "provisionId", p.citation`;
const TABLES = sql`duty_rounds r join duties d on d.tenant_id = r.tenant_id and d.id = r.duty_id
  join regulations g on g.tenant_id = d.tenant_id and g.id = d.regulation_id
  join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id`;
/** Duties whose reports have a form that agencies write. */
const WITH_FORM = sql`r.duty_id in (select f.duty_id from report_forms f where f.kind = 'unit')`;

/**
 * Returns the rounds about a year or due in it that the caller owes to or receives, or all of them for who sees the province; soonest due
 * first. The report on a year is written in the January after it.
 */
export function roundsOfYear(tx: Tx, year: number): Promise<StoredRound[]> {
  return tx.rows<StoredRound>(sql`
    select ${ROUND} from ${TABLES}
    where ${WITH_FORM} and (left(r.period_key, 4) = ${String(year)} or extract(year from r.due_on) = ${year}::integer) and ${CONCERNED}
    order by r.due_on nulls last, r.period_key, g.code, d.code`);
}

const CONCERNED: Sql = sql`((select app.sees_province()) or exists (select from occurrences o where o.tenant_id = r.tenant_id and o.round_id = r.id
  and (o.lead_agency_id = (select app.agency_id()) or (select app.agency_id()) = any (o.recipient_ids))))`;

/** Returns the years that have rounds for the caller, newest first. */
export async function yearsOfRounds(tx: Tx): Promise<number[]> {
  const rows = await tx.rows<{ year: number }>(sql`
    select distinct left(r.period_key, 4)::integer as year from duty_rounds r
    where ${WITH_FORM} and r.period_key ~ '^[0-9]{4}' and ${CONCERNED} order by year desc`);
  return rows.map(({ year }) => year);
}

/**
 * Returns one round that concerns the caller. The round of a duty that is done by consolidating others is the round it collects: agencies of
 * other kinds write there.
 */
export function findRound(tx: Tx, roundId: string): Promise<StoredRound | undefined> {
  return tx.find<StoredRound>(sql`
    select ${ROUND} from ${TABLES} where ${WITH_FORM} and ${CONCERNED} and (r.id = ${roundId} or exists (
      select from duty_rounds above join report_forms f on f.tenant_id = above.tenant_id and f.fulfils_duty_id = above.duty_id
      where above.tenant_id = r.tenant_id and above.id = ${roundId} and f.duty_id = r.duty_id and above.period_key = r.period_key))
    order by r.id = ${roundId} desc limit 1`);
}

/** What one agency owes in a round, and how far its report is. */
export interface RoundLine {
  readonly roundId: string;
  readonly occurrenceId: string;
  readonly agencyId: string;
  readonly agencyKind: string;
  readonly recipientIds: readonly string[];
  readonly state: OccurrenceState;
  readonly dueOn: string | null;
  readonly scheduledOn: string | null;
  /** Of the last handing over, also when it was returned since. */
  readonly submittedAt: string | null;
  readonly returns: number;
  readonly reportId: string | null;
  readonly reportState: ReportState | null;
  readonly revision: number;
  readonly filled: number;
  readonly required: number;
}

/** Returns the lines of rounds that the caller owes or receives, or all of them for who sees the province, in one statement. */
export function linesOfRounds(tx: Tx, roundIds: readonly string[]): Promise<RoundLine[]> {
  return tx.rows<RoundLine>(sql`
    select o.round_id as "roundId", o.id as "occurrenceId", o.lead_agency_id as "agencyId", a.kind as "agencyKind", o.recipient_ids as "recipientIds",
      o.state, o.due_on as "dueOn", o.scheduled_on as "scheduledOn", coalesce(o.submitted_at, r.submitted_at) as "submittedAt", o.returns,
      r.id as "reportId", r.state as "reportState", coalesce(r.revision, 0) as revision, coalesce(v.filled, 0) as filled,
      coalesce(v.required, 0) as required
    from occurrences o
    join agencies a on a.tenant_id = o.tenant_id and a.id = o.lead_agency_id
    left join reports r on r.tenant_id = o.tenant_id and r.occurrence_id = o.id and r.kind = 'unit'
    left join report_revisions v on v.tenant_id = r.tenant_id and v.report_id = r.id and v.revision = r.revision
    where o.round_id = any (${[...roundIds]}::uuid[]) and ((select app.sees_province()) or o.lead_agency_id = (select app.agency_id())
      or (select app.agency_id()) = any (o.recipient_ids))
    order by o.round_id, a.code`);
}

/** A decision on what an agency owes: exempted, given longer, joined later, nothing to report. */
export interface RoundDecision {
  readonly occurrenceId: string;
  readonly kind: string;
  readonly reason: string;
}

/** Returns the decisions on occurrences, oldest first. */
export function decisionsOn(tx: Tx, occurrenceIds: readonly string[]): Promise<RoundDecision[]> {
  return tx.rows<RoundDecision>(sql`
    select e.occurrence_id as "occurrenceId", e.kind, coalesce(e.reason, '') as reason from occurrence_events e
    where e.occurrence_id = any (${[...occurrenceIds]}::uuid[])
      and e.kind in ('exempt', 'cancel', 'extend', 'joined', 'declare_nothing') order by e.occurrence_id, e.seq`);
}

/** A consolidated report of a round, and the term of the duty it fulfils. */
export interface StoredConsolidated {
  readonly roundId: string;
  /** Null where the caller cannot open it: another agency still writes it and has never sent it. */
  readonly reportId: string | null;
  readonly state: ReportState;
}

/** Returns the consolidated reports of rounds that the caller sees. */
export function consolidatedOf(tx: Tx, roundIds: readonly string[]): Promise<StoredConsolidated[]> {
  return tx.rows<StoredConsolidated>(sql`
    select r.round_id as "roundId", case when r.revision > 0 or r.agency_id = (select app.agency_id()) then r.id end as "reportId", r.state
    from reports r where r.round_id = any (${[...roundIds]}::uuid[]) and r.kind = 'consolidated'`);
}

/** Returns the terms of duties by period, "duty period" -> ISO day. */
export async function termsOf(tx: Tx, dutyIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ key: string; due: string }>(sql`
    select r.duty_id || ' ' || r.period_key as key, r.due_on as due from duty_rounds r
    where r.duty_id = any (${[...dutyIds]}::uuid[]) and r.due_on is not null`);
  return new Map(rows.map(({ key, due }) => [key, due]));
}
