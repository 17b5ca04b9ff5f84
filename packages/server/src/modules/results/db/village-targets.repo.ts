import type { ListScheme } from '@ansinh/domain/memberlists';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** The year's target of a ward or a village of it, and where its plan began. */
export interface VillageTarget {
  readonly unit: string;
  readonly name: string;
  readonly scheme: ListScheme;
  readonly value: number;
  readonly needed: number | null;
}

/** Returns the targets in people of a commune and its villages for a year, the commune first. @law BD Đ8.2 g1 */
export function villageTargets(tx: Tx, commune: string, year: number): Promise<VillageTarget[]> {
  return tx.rows<VillageTarget>(sql`
    select c.unit_key as unit, u.name, case c.indicator when 'nguoi-tham-gia-bhyt' then 'BHYT' else 'BHXH-TN' end as scheme,
      c.value::float8 as value, greatest(c.value - c.start_value, 0)::float8 as needed
    from target_cells c join measured_units u on u.tenant_id = c.tenant_id and u.key = c.unit_key
    where c.indicator in ('nguoi-tham-gia-bhyt', 'nguoi-tham-gia-bhxh-tu-nguyen') and c.year = ${year} and c.in_force and c.operative
      and u.commune_key = ${commune} and u.kind in ('commune', 'village')
    order by scheme, u.kind, u.name`);
}
