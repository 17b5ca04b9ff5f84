import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the communes in which somebody of the network works or a point stands on an ISO day, as far as the caller sees it. */
export function publishedCommunes(tx: Tx, day: string): Promise<{ key: string; name: string }[]> {
  return tx.rows(sql`
    select c.key, c.name from measured_units c
    where c.kind = 'commune' and c.valid @> ${day}::date and c.key in (
      select u.commune_key from measured_units u where u.kind in ('point', 'collector', 'collaborator') and u.valid @> ${day}::date
      union select unnest(p.communes) from collection_points p)
    order by c.name, c.key`);
}
