import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SHOWN_WORK, type WorkInHand } from '../../../platform/work-in-hand.ts';

/** Focal points of an agency, compositions of a committee, or seats of an agency in other committees. */
export interface ContactsInHand extends WorkInHand {
  readonly kind: 'focal-points' | 'committees' | 'committee-members';
}

/** Returns what of the agencies' contacts goes on from an ISO day, agency by agency; agencies without any are absent. */
export function contactsInHand(
  tx: Tx,
  agencyIds: readonly string[],
  from: string,
): Promise<ContactsInHand[]> {
  const ids = [...agencyIds];
  return tx.rows<ContactsInHand>(sql`
    with held as (
      select 'focal-points' as kind, agency_id, name from focal_points
      where agency_id = any (${ids}::uuid[]) and (upper(valid) is null or upper(valid) > ${from}::date)
      union all
      select 'committees', agency_id, decision_number from committees
      where agency_id = any (${ids}::uuid[]) and (upper(term) is null or upper(term) > ${from}::date)
      union all
      select 'committee-members', agency_id, name from committee_members
      where agency_id = any (${ids}::uuid[]) and (upper(valid) is null or upper(valid) > ${from}::date)
    )
    select kind, agency_id as "agencyId", count(*)::int as count, (array_agg(name order by name))[1:${SHOWN_WORK}] as samples
    from held group by kind, agency_id`);
}
