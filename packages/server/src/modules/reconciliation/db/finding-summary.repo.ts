import type { FindingBand } from '@ansinh/domain/reconciliation';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';
import { findingConditions, inBand, type FilteringActor, type FindingFilter } from './finding-filter.ts';

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
  readonly priorities: Readonly<Record<FindingBand, number>>;
  readonly ownPriorities: Readonly<Record<FindingBand, number>>;
}

/** Returns the totals of a filter on a day, in every state. */
export async function findingTotals(
  tx: Tx,
  filter: FindingFilter,
  actor: FilteringActor,
  today: string,
): Promise<FindingTotals> {
  const own = sql`f.assignee_agency_id = ${actor.agencyId}`;
  return tx.get<FindingTotals>(sql`
    select count(*) filter (where ${TODO})::integer as todo, count(*) filter (where f.state = 'working')::integer as working,
      count(*) filter (where ${TODO} and f.returned > 0)::integer as returned,
      count(*) filter (where ${TODO} and f.due_on < ${today}::date)::integer as overdue,
      count(*) filter (where ${TODO} and ${own})::integer as own,
      count(*) filter (where f.state = 'settled')::integer as settled, count(*) filter (where f.state = 'gone')::integer as gone,
      coalesce(sum(f.amount) filter (where ${TODO}), 0)::float8 as amount,
      ${byBand(TODO)} as priorities, ${byBand(sql`${TODO} and ${own}`)} as "ownPriorities"
    from findings f where ${findingConditions({ ...filter, state: 'all' }, actor)}`);
}

const TODO = sql`f.state in ('open', 'working')`;

function byBand(condition: Sql): Sql {
  const count = (band: FindingBand): Sql => sql`count(*) filter (where ${condition} and ${inBand(band)})`;
  return sql`jsonb_build_object('high', ${count('high')}, 'medium', ${count('medium')}, 'low', ${count('low')})`;
}

/** Returns what is to be done by rule, whatever rule the filter names. */
export async function todoByRule(
  tx: Tx,
  filter: FindingFilter,
  actor: FilteringActor,
): Promise<{ rule: string; todo: number; amount: number }[]> {
  return tx.rows(sql`
    select f.rule, count(*)::integer as todo, coalesce(sum(f.amount), 0)::float8 as amount from findings f
    where ${findingConditions({ ...filter, rule: undefined, state: 'todo' }, actor)} group by f.rule order by todo desc, f.rule`);
}

/** Returns what is to be done by commune, most first, whatever commune the filter names. */
export async function todoByCommune(
  tx: Tx,
  filter: FindingFilter,
  actor: FilteringActor,
): Promise<{ commune: string | null; communeName: string | null; todo: number }[]> {
  return tx.rows(sql`
    select c.commune, c.todo, ${communeName(sql`c.commune`)} as "communeName"
    from (select f.commune, count(*)::integer as todo from findings f
      where ${findingConditions({ ...filter, commune: undefined, state: 'todo' }, actor)} group by f.commune) c
    order by c.todo desc, c.commune`);
}
