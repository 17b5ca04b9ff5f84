import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SHOWN_WORK, type WorkInHand } from '../../../platform/work-in-hand.ts';

/** A target in force of a unit that an ending agency answers for, with the communes it stands for. */
export interface StoredEndingTarget {
  readonly unitKey: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  /** The unit itself; of a district its communes that have no target of their own. A province's own target passes to nobody: none. */
  readonly leaves: string[];
}

/** Targets of the year the unit ends in, and of later ones: what was over is what it was. */
const ENDING = sql`target_cells c join measured_units u on u.tenant_id = c.tenant_id and u.key = c.unit_key
  where c.in_force and c.operative and u.kind in ('province', 'district', 'commune')
    and c.year >= extract(year from coalesce(upper(u.valid) - 1, current_date))`;

/** Returns how many targets in force and plans in preparation each of the agencies has; agencies without any are absent. */
export function targetsInHand(tx: Tx, agencyIds: readonly string[]): Promise<WorkInHand[]> {
  const ids = [...agencyIds];
  return tx.rows<WorkInHand>(sql`
    with held as (
      select u.agency_id, u.name || ' ' || c.year as name from ${ENDING} and u.agency_id = any (${ids}::uuid[])
      union all
      select p.agency_id, i.name || ' ' || p.year from target_plans p join indicators i on i.tenant_id = p.tenant_id and i.code = p.indicator
      where p.state in ('draft', 'approved') and p.agency_id = any (${ids}::uuid[])
    )
    select agency_id as "agencyId", count(*)::int as count, (array_agg(name order by name))[1:${SHOWN_WORK}] as samples
    from held group by agency_id`);
}

/** Returns the targets that go over when the agencies end. */
export function endingTargets(tx: Tx, agencyIds: readonly string[]): Promise<StoredEndingTarget[]> {
  return tx.rows<StoredEndingTarget>(sql`
    select c.unit_key as "unitKey", c.indicator, c.year, c.value::float8 as value,
      case u.kind when 'commune' then array[c.unit_key] when 'province' then array[]::text[] else array(
        select b.key from app.units_below(c.unit_key) x join measured_units b on b.key = x.key and b.kind = 'commune'
        where not exists (select from target_cells o where o.unit_key = b.key and o.indicator = c.indicator and o.year = c.year
          and o.in_force and o.operative) order by b.key) end as leaves
    from ${ENDING} and u.agency_id = any (${[...agencyIds]}::uuid[])
    order by c.indicator, c.year, c.unit_key`);
}

/** Gives up the plans that ending agencies have in preparation. Returns how many. */
export function withdrawDrafts(tx: Tx, agencyId: string, reason: string): Promise<number> {
  return tx.run(sql`
    update target_plans set state = 'withdrawn', reason = ${reason}, version = version + 1
    where agency_id = ${agencyId} and state in ('draft', 'approved')`);
}

/** Puts units of the collection network under the agency that takes them over; their targets stay theirs. Returns how many. */
export function passNetwork(tx: Tx, fromId: string, toId: string): Promise<number> {
  return tx.run(sql`
    update measured_units set agency_id = ${toId}, version = version + 1
    where agency_id = ${fromId} and kind in ('organisation', 'point', 'collector', 'collaborator') and upper(valid) is null`);
}
