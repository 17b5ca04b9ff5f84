import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { BoardUnit } from './board-units.repo.ts';

/** Returns a unit and all below it that stand on an ISO day and whose figures the caller sees, the unit first. */
export function unitsBelowIn(tx: Tx, key: string, on: string): Promise<BoardUnit[]> {
  return tx.rows<BoardUnit>(sql`
    select u.key, u.name, u.kind, u.parent_key as "parentKey", lower(u.valid) as "from", upper(u.valid) - 1 as "to"
    from app.units_below(${key}) b join measured_units u on u.key = b.key
    where u.valid @> ${on}::date and u.key in (select app.seen_units()) order by b.depth, u.kind, u.folded, u.key`);
}
