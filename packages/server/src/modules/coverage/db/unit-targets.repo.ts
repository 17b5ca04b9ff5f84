import { join, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { readMonths } from './figure-years.repo.ts';

/** The target of a unit that is in force. */
export interface UnitTarget {
  readonly unitKey: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly printed: string | null;
  readonly planId: string;
  /** What each month should add to the December before; null where the plan has no course. */
  readonly months: readonly number[] | null;
}

/** Units whose targets of some indicators are read. */
export interface WantedTargets {
  readonly unitKeys: readonly string[];
  readonly indicators: readonly string[];
}

/** Returns the targets in force of units for indicators and years, as the caller may see them. */
export async function unitTargets(
  tx: Tx,
  wanted: readonly WantedTargets[],
  years: { readonly from: number; readonly to: number },
): Promise<UnitTarget[]> {
  const readings = wanted.flatMap(({ unitKeys, indicators }) =>
    unitKeys.length === 0
      ? []
      : [
          sql`
            select unit_key as "unitKey", indicator, year, value::float8 as value, printed, plan_id as "planId", months::text as months
            from target_cells
            where unit_key = any(${[...unitKeys]}::text[]) and indicator = any(${[...indicators]}::text[])
              and year between ${years.from} and ${years.to} and in_force and operative`,
        ],
  );
  if (readings.length === 0) return [];
  const rows = await tx.rows<Omit<UnitTarget, 'months'> & { months: string | null }>(
    join(readings, ' union all '),
  );
  return rows.map(({ months, ...row }) => ({
    ...row,
    months: months === null ? null : readMonths(months).map((value) => value ?? 0),
  }));
}
