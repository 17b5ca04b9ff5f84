import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Totals of the findings the actor sees. */
export interface FindingTotals {
  readonly todo: number;
  readonly working: number;
  readonly returned: number;
  readonly overdue: number;
  readonly own: number;
  readonly settled: number;
  readonly gone: number;
  readonly amount: number;
}

/** Returns the totals on a day. */
export async function findingTotals(
  tx: Tx,
  subject: string | null,
  agencyId: string | null,
  today: string,
): Promise<FindingTotals> {
  return tx.get<FindingTotals>(sql`
    select count(*) filter (where todo)::integer as todo, count(*) filter (where state = 'working')::integer as working,
      count(*) filter (where todo and returned > 0)::integer as returned, count(*) filter (where todo and due_on < ${today}::date)::integer as overdue,
      count(*) filter (where todo and assignee_agency_id = ${agencyId})::integer as own,
      count(*) filter (where state = 'settled')::integer as settled, count(*) filter (where state = 'gone')::integer as gone,
      coalesce(sum(amount) filter (where todo), 0)::float8 as amount
    from (select *, state in ('open', 'working') as todo from findings where ${subject}::text is null or subject_kind = ${subject}) f`);
}

/** Returns what is to be done by rule. */
export async function todoByRule(
  tx: Tx,
  subject: string | null,
): Promise<{ rule: string; todo: number; amount: number }[]> {
  return tx.rows(sql`
    select rule, count(*)::integer as todo, coalesce(sum(amount), 0)::float8 as amount from findings
    where state in ('open', 'working') and (${subject}::text is null or subject_kind = ${subject}) group by rule order by todo desc, rule`);
}

/** Returns what is to be done by commune, most first. */
export async function todoByCommune(
  tx: Tx,
  subject: string | null,
): Promise<{ commune: string | null; communeName: string | null; todo: number }[]> {
  return tx.rows(sql`
    select c.commune, c.todo, (select t.full_name from territories t where t.structure = split_part(c.commune, ':', 1)
      and t.code = split_part(c.commune, ':', 2) order by t.valid desc limit 1) as "communeName"
    from (select commune, count(*)::integer as todo from findings where state in ('open', 'working')
      and (${subject}::text is null or subject_kind = ${subject}) group by commune) c
    order by c.todo desc, c.commune`);
}
