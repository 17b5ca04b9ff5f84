import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** One figure of a plan as stored. Rates in percent, else in the indicator's unit. */
export interface TargetCell {
  readonly planId: string;
  readonly unitKey: string;
  readonly provision: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly printed: string | null;
  readonly operative: boolean;
  readonly issued: boolean;
  readonly inForce: boolean;
  readonly note: string;
  readonly startValue: number | null;
  readonly months: number[] | null;
}

const COLUMNS = sql`c.plan_id as "planId", c.unit_key as "unitKey", c.provision, c.indicator, c.year, c.value::float8 as value, c.printed,
  c.operative, c.issued, c.in_force as "inForce", c.note, c.start_value::float8 as "startValue", c.months::float8[] as months`;

/** Returns the figures of a plan that the caller may see, by unit. */
export function cellsOfPlan(tx: Tx, planId: string): Promise<TargetCell[]> {
  return tx.rows<TargetCell>(
    sql`select ${COLUMNS} from target_cells c where c.plan_id = ${planId} order by c.unit_key, c.provision`,
  );
}

/** Returns every figure in force of the named units, indicative ones too; of one year and some indicators only when named. */
export function targetsInForce(
  tx: Tx,
  unitKeys: readonly string[],
  indicators: readonly string[] | null,
  year: number | null,
): Promise<TargetCell[]> {
  return tx.rows<TargetCell>(sql`
    select ${COLUMNS} from target_cells c
    where c.unit_key = any (${unitKeys}::text[]) and c.in_force and (${year}::integer is null or c.year = ${year})
      and (${indicators}::text[] is null or c.indicator = any (${indicators}::text[]))
    order by c.unit_key, c.indicator, c.year, c.operative desc`);
}

/** A figure to store. */
export type NewCell = Pick<TargetCell, 'unitKey' | 'value' | 'printed' | 'note' | 'provision' | 'operative'>;

/** Adds figures to a plan; with `issued` they are in force at once. */
export async function insertCells(
  tx: Tx,
  tenantId: string,
  plan: {
    readonly id: string;
    readonly indicator: string;
    readonly year: number;
    readonly agencyId: string | null;
  },
  cells: readonly NewCell[],
  issued: boolean,
): Promise<void> {
  await tx.run(sql`
    insert into target_cells (tenant_id, plan_id, unit_key, provision, indicator, year, agency_id, value, printed, operative, issued, in_force, note)
    select ${tenantId}, ${plan.id}, r."unitKey", r.provision, ${plan.indicator}, ${plan.year}, ${plan.agencyId}, r.value, r.printed,
      r.operative, ${issued}, ${issued}, r.note
    from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb)
      as r ("unitKey" text, provision text, value numeric, printed text, operative boolean, note text)`);
}

/** Takes the figures of a draft away before new ones are written. */
export async function removeDraftCells(tx: Tx, planId: string): Promise<void> {
  await tx.run(sql`delete from target_cells where plan_id = ${planId} and not issued`);
}

/** What each unit's year starts from and what its months add. */
export interface CellCourse {
  readonly unitKey: string;
  readonly start: number;
  readonly months: readonly number[];
}

/** Puts the figures of a plan in force, with the course of their year. */
export async function issueCells(tx: Tx, planId: string, courses: readonly CellCourse[]): Promise<void> {
  await tx.run(sql`
    update target_cells c set issued = true, in_force = true, start_value = r.start, months = array(
      select value::numeric from jsonb_array_elements_text(r.months) with ordinality as m (value, at) order by at)
    from jsonb_to_recordset(${JSON.stringify(courses)}::jsonb) as r ("unitKey" text, start numeric, months jsonb)
    where c.plan_id = ${planId} and c.unit_key = r."unitKey" and c.operative`);
  await tx.run(
    sql`update target_cells set issued = true, in_force = true where plan_id = ${planId} and not operative`,
  );
}

/** Ends the force of a plan's figures: another plan replaces them. They stay as they were signed. */
export async function endForce(tx: Tx, planId: string): Promise<void> {
  await tx.run(sql`update target_cells set in_force = false where plan_id = ${planId} and in_force`);
}
