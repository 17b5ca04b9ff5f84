import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What the ready figures say of a unit around a year, in people. */
export interface ReachedFigures {
  readonly unitKey: string;
  /** Newest count of the year or the year before, and its month: "2026-10". */
  readonly people: number | null;
  readonly month: string | null;
  /** December of the year before. */
  readonly start: number | null;
  /** What the year before brought: its December less the December before that. */
  readonly lastGrowth: number | null;
}

/**
 * Returns the newest known count of a series for each named unit, not later than the end of `year`; units without any are left out.
 * A sum that lacks parts which had a figure the month before is not yet what is reached.
 * Reads the ready figures of the capability "coverage", which itself reads targets: a call across would be a ring (docs/adr).
 */
export function reachedIn(
  tx: Tx,
  unitKeys: readonly string[],
  series: string,
  year: number,
): Promise<ReachedFigures[]> {
  return tx.rows<ReachedFigures>(sql`
    with counted as (
      select f.unit_key, f.year, m.month, m.people,
        f.own[m.month] is null and f.counted[m.month] < lag(f.counted[m.month]) over (partition by f.unit_key order by f.year, m.month) as incomplete
      from figure_years f cross join lateral unnest(f.months) with ordinality as m (people, month)
      where f.unit_key = any (${unitKeys}::text[]) and f.series = ${series} and f.year between ${year} - 2 and ${year}
        and m.people is not null
    ), known as (
      select * from counted where incomplete is not true
    ), ends as (
      select unit_key, max(people) filter (where year = ${year} - 1 and month = 12) as start,
        max(people) filter (where year = ${year} - 2 and month = 12) as earlier
      from known group by unit_key
    )
    select distinct on (k.unit_key) k.unit_key as "unitKey", k.people, k.year || '-' || lpad(k.month::text, 2, '0') as month, e.start,
      e.start - e.earlier as "lastGrowth"
    from known k join ends e using (unit_key)
    order by k.unit_key, k.year desc, k.month desc`);
}
