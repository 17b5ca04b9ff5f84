import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { standsOn } from './members.repo.ts';
import { placeName } from './place-name.ts';

/** A commune of the matrix. */
export interface ListedCommune {
  readonly commune: string;
  readonly name: string;
}

/**
 * Returns the communes whose lists the caller may see: those of committees within his sight (all for province-wide roles and agencies), by name.
 * An agency that manages groups sees the communes that make lists at all.
 */
export async function listedCommunes(tx: Tx, day: string): Promise<ListedCommune[]> {
  return tx.rows<ListedCommune>(sql`
    select c.key as commune, ${placeName(sql`c.key`)} as name
    from agencies a cross join lateral (select a.territory_structure || ':' || a.territory_code as key) c
    where a.tenant_id = (select app.tenant_id()) and a.kind = 'peoples-committee' and a.level = 'commune' and a.valid @> ${day}::date
      and a.territory_code is not null
      and ((select app.sees_all_areas()) or c.key = any ((select app.register_communes())::text[]))
    order by name, c.key`);
}

/** How one commune and group stand. */
export interface StandingCount {
  readonly commune: string;
  readonly group: string;
  readonly people: number;
}

/** Counts who stands on a day, by commune and group. */
export async function standingCounts(tx: Tx, day: string): Promise<StandingCount[]> {
  return tx.rows<StandingCount>(sql`
    select m.commune, m.group_code as "group", count(*)::integer as people from statefunded_members m
    where m.tenant_id = (select app.tenant_id()) and ${standsOn(day)} group by m.commune, m.group_code`);
}

/** The lists of a month and what they change. */
export interface MonthList {
  readonly id: string;
  readonly commune: string;
  readonly group: string;
  readonly state: 'draft' | 'submitted' | 'returned' | 'approved' | 'sent' | 'carded' | 'nil';
  readonly increases: number;
  readonly decreases: number;
  readonly managerId: string | null;
  readonly agencyId: string;
  readonly dueOn: string;
  readonly submittedOn: string | null;
}

/** Returns the lists of a month ("2026-11") that the caller sees. */
export async function monthLists(tx: Tx, month: string): Promise<MonthList[]> {
  return tx.rows<MonthList>(sql`
    select l.id, l.commune, l.group_code as "group", l.manager_agency_id as "managerId", l.agency_id as "agencyId", l.due_on as "dueOn",
      l.submitted_at::date as "submittedOn", c.increases, d.decreases,
      case when l.state = 'sent' and c.increases > 0 and c.issued = c.increases then 'carded' else l.state end as state
    from statefunded_lists l
      cross join lateral (select count(*)::integer as increases, count(*) filter (where r.state = 'issued')::integer as issued
        from statefunded_members m left join card_requests r on r.tenant_id = m.tenant_id and r.id = m.card_request_id
        where m.tenant_id = l.tenant_id and m.list_id = l.id and m.dropped_at is null) c
      cross join lateral (select count(*)::integer as decreases from statefunded_members m
        where m.tenant_id = l.tenant_id and m.out_list_id = l.id and m.dropped_at is null) d
    where l.tenant_id = (select app.tenant_id()) and l.month = ${`${month}-01`}::date`);
}

/** Returns which groups each commune ever began a list of ("2025:23293 poor"). */
export async function begunGroups(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ key: string }>(
    sql`select distinct commune || ' ' || group_code as key from statefunded_lists where tenant_id = (select app.tenant_id())`,
  );
  return new Set(rows.map(({ key }) => key));
}

/** Counts what waits: open duplicates and missing people, births whose card was not issued. */
export async function waitingCounts(
  tx: Tx,
): Promise<{ duplicates: number; missing: number; births: number }> {
  return tx.get(sql`
    select (select count(*)::integer from statefunded_findings f where f.tenant_id = (select app.tenant_id()) and f.state = 'open'
        and f.kind = 'duplicate') as duplicates,
      (select count(*)::integer from statefunded_findings f where f.tenant_id = (select app.tenant_id()) and f.state = 'open'
        and f.kind = 'missing') as missing,
      (select count(*)::integer from statefunded_births b join statefunded_members m on m.tenant_id = b.tenant_id and m.id = b.member_id
        left join card_requests r on r.tenant_id = m.tenant_id and r.id = m.card_request_id
        where b.tenant_id = (select app.tenant_id()) and m.dropped_at is null and coalesce(r.state, '') <> 'issued') as births`);
}
