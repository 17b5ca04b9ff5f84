import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Measured units that a report's figures are of; null where there is none. */
export interface ReportUnits {
  readonly own: string | null;
  readonly province: string | null;
}

/**
 * Returns the unit an agency answers for on a day (a collection organisation itself, an agency of a district or commune its territory, any
 * other the province), and the province.
 */
export function reportUnits(tx: Tx, agencyId: string, on: string): Promise<ReportUnits> {
  return tx.get<ReportUnits>(sql`
    with province as (
      select u.key from measured_units u where u.kind = 'province' and u.valid @> ${on}::date order by u.key desc limit 1)
    select (select key from province) as province, coalesce(
      (select u.key from measured_units u where u.agency_id = ${agencyId} and u.kind = 'organisation' order by u.key limit 1),
      (select u.key from agencies a
        left join agency_placements pl on pl.tenant_id = a.tenant_id and pl.agency_id = a.id and pl.valid @> ${on}::date
        join measured_units u on u.tenant_id = a.tenant_id
          and u.key = coalesce(pl.territory_structure, a.territory_structure) || ':' || coalesce(pl.territory_code, a.territory_code)
        where a.id = ${agencyId} and a.level in ('district', 'commune') limit 1),
      (select p.key from province p join agencies a on a.id = ${agencyId} and a.level not in ('district', 'commune'))) as own`);
}
