import type { ListKind } from '@ansinh/domain/memberlists';
import type { Outcome } from '@ansinh/domain/outreach';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns how many people of a collector stand at each outcome, by list; null: nobody was there yet. */
export async function outcomesOf(
  tx: Tx,
  unitKey: string,
): Promise<{ kind: ListKind; outcome: Outcome | null; people: number }[]> {
  return tx.rows(sql`
    select kind, outcome, count(*) as people from outreach_tasks
    where tenant_id = (select app.tenant_id()) and unit_key = ${unitKey} and state <> 'withdrawn' group by kind, outcome
    order by kind, outcome`);
}

/** Returns a collector's visits of the last weeks, by the week's Monday. */
export async function weeksOf(
  tx: Tx,
  unitKey: string,
  today: string,
  weeks: number,
): Promise<{ week: string; visits: number; people: number; joined: number }[]> {
  return tx.rows(sql`
    with monday as (
      select (date_trunc('week', ${today}::date)::date - 7 * back) as week from generate_series(0, ${weeks - 1}) as back
    )
    select m.week, count(v.id) as visits, count(distinct v.task_id) as people, count(distinct v.task_id) filter (where v.outcome = 'joined') as joined
    from monday m left join outreach_visits v on v.tenant_id = (select app.tenant_id()) and v.unit_key = ${unitKey} and v.conflict is null
      and v.happened_at::date between m.week and m.week + 6
    group by m.week order by m.week`);
}

/** Returns villages by key with their names. */
export async function villagesByKey(
  tx: Tx,
  keys: readonly string[],
): Promise<{ key: string; name: string }[]> {
  return tx.rows(sql`
    select key, name from measured_units where tenant_id = (select app.tenant_id()) and key = any (${[...keys]}::text[]) order by name, key`);
}

/** Writes what a collector can do; returns the new version, undefined where somebody changed it meanwhile. */
export async function saveCapacity(
  tx: Tx,
  tenantId: string,
  unit: { unitKey: string; agencyId: string },
  { perDay, weekdays, version }: { perDay: number; weekdays: number[]; version: number },
): Promise<number | undefined> {
  const saved =
    version === 0
      ? await tx.find<{ version: number }>(sql`
          insert into outreach_capacities (tenant_id, unit_key, agency_id, per_day, weekdays)
          values (${tenantId}, ${unit.unitKey}, ${unit.agencyId}, ${perDay}, ${weekdays}::smallint[])
          on conflict (tenant_id, unit_key) do nothing returning version`)
      : await tx.find<{ version: number }>(sql`
          update outreach_capacities set per_day = ${perDay}, weekdays = ${weekdays}::smallint[], version = version + 1
          where tenant_id = (select app.tenant_id()) and unit_key = ${unit.unitKey} and version = ${version} returning version`);
  return saved?.version;
}
