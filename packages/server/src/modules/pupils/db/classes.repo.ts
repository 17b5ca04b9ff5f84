import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Results of a class. */
export interface StoredClass {
  readonly rosterId: string;
  readonly className: string;
  readonly grade: number | null;
  readonly pupils: number;
  readonly insured: number;
  readonly waiting: number;
  readonly missing: number;
  readonly groups: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, number>>;
  readonly payers: number;
  readonly paid: number;
  readonly collected: number;
  readonly stateSupport: number;
}

/** Returns the classes of rosters, in the order of grade and name. */
export async function classesOf(tx: Tx, rosterIds: readonly string[]): Promise<StoredClass[]> {
  return tx.rows<StoredClass>(sql`
    select roster_id as "rosterId", class_name as "className", grade, pupils, insured, waiting, missing, groups, reasons, payers, paid,
      collected::float8 as collected, state_support::float8 as "stateSupport"
    from roster_classes where tenant_id = (select app.tenant_id()) and roster_id = any (${[...rosterIds]}::uuid[])
    order by grade nulls last, class_name`);
}

/** Counts a roster's classes again from its pupils and payments. */
export async function recountClasses(tx: Tx, rosterId: string): Promise<void> {
  await tx.run(sql`delete from roster_classes where roster_id = ${rosterId}`);
  await tx.run(sql`
    insert into roster_classes (tenant_id, roster_id, class_name, grade, pupils, insured, waiting, missing, groups, reasons, payers, paid, collected,
      state_support)
    select app.tenant_id(), ${rosterId}, p.class_name, min(p.grade), count(*), count(*) filter (where p.state = 'insured'),
      count(*) filter (where p.state = 'waiting'), count(*) filter (where p.state = 'missing'),
      coalesce((select jsonb_object_agg(g.code, g.count) from (
        select coalesce(o.insured_group, '') as code, count(*) from roster_pupils o
        where o.roster_id = ${rosterId} and o.class_name = p.class_name and o.left_on is null and o.state = 'insured' group by 1) g), '{}'),
      coalesce((select jsonb_object_agg(w.why, w.count) from (
        select o.why, count(*) from roster_pupils o
        where o.roster_id = ${rosterId} and o.class_name = p.class_name and o.left_on is null and o.state <> 'insured' group by 1) w), '{}'),
      count(*) filter (where p.state <> 'insured' or p.insured_group is null or p.insured_group in ('HS', 'SV')),
      count(m.amount), coalesce(sum(m.amount), 0), coalesce(sum(m.state_amount), 0)
    from roster_pupils p
      left join (select pupil_id, sum(amount) as amount, sum(state_amount) as state_amount from pupil_payments
        where tenant_id = (select app.tenant_id()) and roster_id = ${rosterId} and voided_at is null group by pupil_id) m on m.pupil_id = p.id
    where p.tenant_id = (select app.tenant_id()) and p.roster_id = ${rosterId} and p.left_on is null group by p.class_name`);
}
