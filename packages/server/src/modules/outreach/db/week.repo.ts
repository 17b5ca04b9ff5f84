import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { TASK_HOUSEHOLD } from './household-key.ts';

/** Households of a collector on a day of the plan. */
export interface PlannedCell {
  readonly unitKey: string;
  readonly day: string;
  readonly households: number;
  readonly people: number;
  readonly visited: number;
}

/** Returns the plan of a week: what each collector has on each day, and of it visited that day or after. */
export async function plannedCells(
  tx: Tx,
  commune: string | undefined,
  from: string,
  to: string,
): Promise<PlannedCell[]> {
  return tx.rows(sql`
    select t.unit_key as "unitKey", t.planned_on as day, count(distinct ${TASK_HOUSEHOLD}) as households, count(*) as people,
      count(*) filter (where t.last_visit_at::date >= t.planned_on) as visited
    from outreach_tasks t
    where t.tenant_id = (select app.tenant_id()) and t.unit_key is not null and t.planned_on between ${from}::date and ${to}::date
      and t.state <> 'withdrawn' and (${commune ?? null}::text is null or t.commune = ${commune ?? null})
    group by t.unit_key, t.planned_on`);
}

/** Returns how many open households of each collector have no day from `from` on. */
export async function unplannedHouseholds(
  tx: Tx,
  commune: string | undefined,
  from: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.rows<{ unitKey: string; households: number }>(sql`
    select t.unit_key as "unitKey", count(distinct ${TASK_HOUSEHOLD}) as households from outreach_tasks t
    where t.tenant_id = (select app.tenant_id()) and t.unit_key is not null and t.state = 'open'
      and (t.planned_on is null or t.planned_on < ${from}::date) and (${commune ?? null}::text is null or t.commune = ${commune ?? null})
    group by t.unit_key`);
  return new Map(rows.map(({ unitKey, households }) => [unitKey, households]));
}

/** An open household of a collector as the plan needs it. */
export interface PlannableHousehold {
  readonly unitKey: string;
  readonly key: string;
  readonly ids: string[];
  readonly village: string;
  readonly nextOn: string | null;
  readonly dueOn: string | null;
  readonly visited: boolean;
  readonly plannedOn: string | null;
}

/** Returns the open households of collectors, locked by their tasks' rows. */
export async function plannableHouseholds(tx: Tx, units: readonly string[]): Promise<PlannableHousehold[]> {
  return tx.rows(sql`
    select t.unit_key as "unitKey", ${TASK_HOUSEHOLD} as key, array_agg(t.id order by t.id) as ids,
      min(coalesce(t.village_key, t.village_name)) as village, min(t.next_on) as "nextOn", min(t.due_on) as "dueOn",
      bool_or(t.visits > 0) as visited, min(t.planned_on) as "plannedOn"
    from outreach_tasks t
    where t.tenant_id = (select app.tenant_id()) and t.unit_key = any (${[...units]}::text[]) and t.state = 'open'
    group by t.unit_key, ${TASK_HOUSEHOLD} order by t.unit_key, key`);
}
