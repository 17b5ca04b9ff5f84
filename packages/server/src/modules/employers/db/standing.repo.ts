import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/**
 * Works out again, for the employers in the temporary table `touched_employers (employer_id)`, which statement is the present word of each
 * source, and what the register shows: the newest status of any source, the newest declared workers, the insured of all units.
 */
export async function settleStanding(tx: Tx): Promise<void> {
  await tx.run(sql`
    update employer_facts f set latest = r.latest
    from (
      select f.tenant_id, f.id, not f.withdrawn and row_number() over (
          partition by f.employer_id, f.source, f.kind, case when f.kind in ('insured', 'arrears') then f.unit_code end, f.withdrawn
          order by case when f.kind = 'status' then f.from_on else coalesce(f.until_on, f.from_on) end desc, f.seen_at desc, f.row_no desc, f.id) = 1 as latest
      from employer_facts f join touched_employers t on t.employer_id = f.employer_id
      where f.kind <> 'correction'
    ) r
    where f.tenant_id = r.tenant_id and f.id = r.id and f.latest <> r.latest`);
  await tx.run(sql`
    update employers e set status = w.status, status_on = w.status_on, status_source = w.status_source, declared_workers = w.declared_workers,
      declared_wages = w.declared_wages, declared_period = w.declared_period, insured_workers = w.insured_workers, insured_wages = w.insured_wages,
      insured_period = w.insured_period
    from (
      select e.tenant_id, e.id, s.status, s.from_on as status_on, s.source as status_source, d.workers as declared_workers, d.wages as declared_wages,
        d.period as declared_period, i.workers as insured_workers, i.wages as insured_wages, i.period as insured_period
      from touched_employers t join employers e on e.id = t.employer_id
        left join lateral (select f.status, f.from_on, f.source from employer_facts f
          where f.tenant_id = e.tenant_id and f.employer_id = e.id and f.kind = 'status' and f.latest
          order by f.from_on desc, f.seen_at desc, f.id limit 1) s on true
        left join lateral (select coalesce(f.workers_obliged, f.workers) as workers, f.wages, f.period from employer_facts f
          where f.tenant_id = e.tenant_id and f.employer_id = e.id and f.kind in ('workforce', 'inspection') and f.latest
          order by coalesce(f.until_on, f.from_on) desc, f.seen_at desc, f.id limit 1) d on true
        left join lateral (select sum(f.workers)::integer as workers, sum(f.wages) as wages, max(f.period) as period from employer_facts f
          where f.tenant_id = e.tenant_id and f.employer_id = e.id and f.kind = 'insured' and f.latest) i on true
    ) w
    where e.tenant_id = w.tenant_id and e.id = w.id
      and (e.status, e.status_on, e.status_source, e.declared_workers, e.declared_wages, e.declared_period, e.insured_workers, e.insured_wages,
        e.insured_period) is distinct from (w.status, w.status_on, w.status_source, w.declared_workers, w.declared_wages, w.declared_period,
        w.insured_workers, w.insured_wages, w.insured_period)`);
}

/** Works the standing of a few employers out again. */
export async function settleStandingOf(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.run(
    sql`create temporary table touched_employers on commit drop as select unnest(${[...ids]}::uuid[]) as employer_id`,
  );
  await settleStanding(tx);
  await tx.run(sql`drop table touched_employers`);
}
