import { CLOSED_STATUSES, ACTIVE_STATUSES } from '@ansinh/domain/employers';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { ComparisonContext } from '../engine/comparison.ts';

/** The newest of some latest statements of an employer. */
function newest(alias: string, kinds: readonly string[], condition: Sql): Sql {
  return sql`
    select distinct on (employer_id) employer_id, id, source, status, workers, workers_obliged, wages, amount, period, from_on,
      coalesce(until_on, from_on) as ends, seen_at
    from employer_facts where latest and kind = any (${[...kinds]}::text[]) and ${condition}
    order by employer_id, ${alias === 'w' || alias === 'd' ? sql`coalesce(until_on, from_on)` : sql`from_on`} desc, seen_at desc, id`;
}

/**
 * Lays out, one row an employer, the newest word on workers (w_), insured (i_), deduction (d_), and closed (c_) and active (a_) status, with the
 * ids of the statements. A unit missing from the newest list of its Social Insurance office insures nobody. Returns how many employers there are.
 */
export async function stageEmployers({ tx, today, thresholds }: ComparisonContext): Promise<number> {
  const oldest = sql`(${today}::date - make_interval(months => ${thresholds.finding_statement_months}::integer))::date`;
  const closed = [...CLOSED_STATUSES];
  const active = [...ACTIVE_STATUSES];
  await tx.run(sql`
    create temporary table compared_employers on commit drop as
    with w as (${newest('w', ['workforce', 'inspection'], sql`workers is not null and coalesce(until_on, from_on) >= ${oldest}`)}),
    d as (${newest('d', ['deduction'], sql`coalesce(until_on, from_on) >= ${oldest}`)}),
    c as (${newest('c', ['status'], sql`(status = any (${closed}::text[]) or (status = 'suspended' and coalesce(until_on, 'infinity') >= ${today}::date))`)}),
    a as (${newest('a', ['status'], sql`status = any (${active}::text[])`)}),
    horizons as (
      select agency_id, max(until_on) as ends from employer_facts where latest and kind = 'insured' and dataset is distinct from 'D11' group by agency_id
    ),
    i as (
      select f.employer_id, sum(f.workers) filter (where f.until_on >= h.ends) as workers, sum(f.wages) filter (where f.until_on >= h.ends) as wages,
        max(f.period) as period, max(f.until_on) as ends, array_agg(f.id order by f.id) as ids, max(f.seen_at) as seen_at
      from employer_facts f left join horizons h on h.agency_id = f.agency_id
      where f.latest and f.kind = 'insured' group by f.employer_id
    )
    select e.id, e.name as label, e.tax_code as code, e.commune, e.status, e.status_on, e.status_source,
      w.id as w_id, w.source as w_source, coalesce(w.workers_obliged, w.workers) as w_workers, w.wages as w_wages, w.period as w_period, w.ends as w_ends,
      w.seen_at as w_seen,
      coalesce(i.workers, 0)::integer as i_workers, coalesce(i.wages, 0) as i_wages, i.period as i_period, i.ends as i_ends, i.ids as i_ids, i.seen_at as i_seen,
      d.id as d_id, d.workers as d_workers, d.wages as d_wages, d.amount as d_amount, d.period as d_period, d.ends as d_ends, d.seen_at as d_seen,
      c.id as c_id, c.source as c_source, c.status as c_status, c.from_on as c_on, c.seen_at as c_seen,
      a.id as a_id, a.source as a_source, a.status as a_status, a.from_on as a_on, a.seen_at as a_seen,
      (select max(ends) from horizons) as horizon
    from employers e left join w on w.employer_id = e.id left join i on i.employer_id = e.id left join d on d.employer_id = e.id
      left join c on c.employer_id = e.id left join a on a.employer_id = e.id
    where e.merged_into is null`);
  await tx.run(sql`analyze compared_employers`);
  return (await tx.get<{ count: number }>(sql`select count(*)::integer as count from compared_employers`))
    .count;
}
