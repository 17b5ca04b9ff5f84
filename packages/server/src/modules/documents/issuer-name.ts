import type { Tx } from '../../platform/database/transaction.ts';
import { sql } from '../../platform/database/sql.ts';
import { agencyNamesOn } from '../directory/index.ts';

/** Returns the names of the issuing agency and of the one above it on a day, as a letterhead has them. */
export async function issuerName(
  tx: Tx,
  agencyId: string,
  day: string,
): Promise<{ readonly name: string; readonly superior?: string }> {
  const above = await tx.find<{ id: string }>(sql`
    select coalesce(p.parent_id, a.parent_id) as id from agencies a
    left join agency_placements p on p.tenant_id = a.tenant_id and p.agency_id = a.id and p.valid @> ${day}::date
    where a.id = ${agencyId} and coalesce(p.parent_id, a.parent_id) is not null`);
  const names = await agencyNamesOn(tx, above ? [agencyId, above.id] : [agencyId], day);
  const superior = above && names.get(above.id)?.name;
  return { name: names.get(agencyId)?.name ?? '', ...(superior === undefined ? {} : { superior }) };
}
