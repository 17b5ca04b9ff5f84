import { empty, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { OccurrenceState, Timeliness } from '@ansinh/domain/obligations';

interface Span {
  readonly tenantId: string;
  readonly from: string;
  readonly to: string;
  readonly agency?: string | undefined;
  readonly regulation?: string | undefined;
}

/** Counts of one day of the calendar. */
export interface DayCounts {
  readonly day: string;
  readonly total: number;
  readonly overdue: number;
  readonly done: number;
}

/** Returns the days of the span on which anything is due, with counts. */
export async function countDays(tx: Tx, span: Span): Promise<DayCounts[]> {
  return tx.rows<DayCounts>(sql`
    select o.due_on as day, count(*)::int as total, count(*) filter (where o.timeliness in ('overdue', 'escalated'))::int as overdue,
      count(*) filter (where o.state in ('submitted', 'accepted', 'nothing_to_report'))::int as done
    from occurrences o where ${within(span)} and o.state <> 'cancelled' group by o.due_on order by o.due_on`);
}

/** One thing due on a day. */
export interface DayItem {
  readonly id: string;
  readonly day: string;
  readonly action: string;
  readonly leadId: string;
  readonly state: OccurrenceState;
  readonly timeliness: Timeliness;
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
}

/** Returns what is due in the span, at most `perDay` things a day, the late ones first. */
export async function listDayItems(tx: Tx, span: Span, perDay: number): Promise<DayItem[]> {
  return tx.rows<DayItem>(sql`
    with few as materialized (
      select o.* from (select o.*, row_number() over (partition by o.due_on order by o.timeliness in ('overdue', 'escalated') desc, o.id) as place
        from occurrences o where ${within(span)} and o.state <> 'cancelled') o where o.place <= ${perDay})
    select o.id, o.due_on as day, d.action, o.lead_agency_id as "leadId", o.state, o.timeliness, o.regulation_id as "regulationId",
      g.code as "regulationCode", d.provision_id as "provisionId", p.citation
    from few o
    join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id
    join regulations g on g.tenant_id = o.tenant_id and g.id = o.regulation_id
    join provisions p on p.tenant_id = o.tenant_id and p.regulation_id = o.regulation_id and p.id = d.provision_id
    order by o.due_on, o.place`);
}

function within({ tenantId, from, to, agency, regulation }: Span) {
  return sql`o.tenant_id = ${tenantId} and o.due_on between ${from}::date and ${to}::date
    ${agency ? sql`and ${agency}::uuid = any (o.party_ids)` : empty} ${regulation ? sql`and o.regulation_id = ${regulation}` : empty}`;
}

/** Counts of one agency for one duty or period. */
export interface MatrixCounts {
  readonly leadId: string;
  readonly column: string;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly open: number;
}

/** Returns the counts of every agency × duty (or period) of the span; cancelled work does not count. */
export async function countMatrix(tx: Tx, span: Span, by: 'duty' | 'period'): Promise<MatrixCounts[]> {
  const column = by === 'duty' ? sql`o.duty_id` : sql`o.period_key`;
  return tx.rows<MatrixCounts>(sql`
    select o.lead_agency_id as "leadId", ${column}::text as "column", count(*) filter (where o.timeliness = 'on_time')::int as "onTime",
      count(*) filter (where o.timeliness = 'late')::int as late, count(*) filter (where o.timeliness in ('overdue', 'escalated'))::int as overdue,
      count(*) filter (where o.timeliness = 'none')::int as open
    from occurrences o where ${within(span)} and o.state <> 'cancelled' group by o.lead_agency_id, ${column}`);
}

/** What stands above a column of the matrix. */
export interface DutyTitle {
  readonly id: string;
  readonly action: string;
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
}

/** Returns the titles of duties, in the order of regulation and text. */
export async function listDutyTitles(tx: Tx, ids: readonly string[]): Promise<DutyTitle[]> {
  return tx.rows<DutyTitle>(sql`
    select d.id, d.action, d.regulation_id as "regulationId", g.code as "regulationCode", d.provision_id as "provisionId", p.citation
    from duties d join regulations g on g.tenant_id = d.tenant_id and g.id = d.regulation_id
    join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id
    where d.id = any (${[...ids]}::uuid[]) order by g.code, d.ord`);
}

/** A confirmed duty that makes nothing, because nobody knows yet whom its lead means. */
export interface UnresolvedDuty {
  readonly dutyId: string;
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
  readonly action: string;
  readonly printed: string[];
}

/** Returns the confirmed duties whose lead is not mapped. */
export async function listUnresolvedDuties(tx: Tx): Promise<UnresolvedDuty[]> {
  return tx.rows<UnresolvedDuty>(sql`
    select d.id as "dutyId", d.regulation_id as "regulationId", g.code as "regulationCode", d.provision_id as "provisionId", p.citation, d.action,
      array_agg(x.printed order by x.ord) as printed
    from duties d join duty_parties x on x.tenant_id = d.tenant_id and x.duty_id = d.id and x.role = 'lead' and x.agency_id is null and x.group_code is null
    join regulations g on g.tenant_id = d.tenant_id and g.id = d.regulation_id and g.state = 'confirmed'
    join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id
    where d.state = 'confirmed' group by d.id, d.regulation_id, g.code, d.provision_id, p.citation, d.action, d.ord order by g.code, d.ord`);
}
