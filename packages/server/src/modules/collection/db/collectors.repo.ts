import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A unit of the collection network with everything above it inside the organisation. */
export interface CollectorUnit {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly communeKey: string | null;
  /** Keys of the unit and of what it lies under. */
  readonly line: readonly string[];
}

/** Returns the unit the signed-in person is; undefined for who is no collector. */
export async function ownUnitKey(tx: Tx): Promise<string | undefined> {
  const own = await tx.find<{ key: string }>(
    sql`select unit_key as key from network_members where user_id = app.user_id()`,
  );
  return own?.key;
}

/** Returns a unit of an organisation's network, or undefined where the organisation has no such unit. */
export function collectorUnit(tx: Tx, key: string, agencyId: string): Promise<CollectorUnit | undefined> {
  return tx.find(sql`
    with recursive line as (
      select u.key, u.parent_key, u.commune_key from measured_units u
        where u.key = ${key} and u.agency_id = ${agencyId} and u.kind in ('organisation', 'point', 'collector', 'collaborator')
      union all
      select u.key, u.parent_key, u.commune_key from measured_units u join line on line.parent_key = u.key where u.agency_id = ${agencyId}
    )
    select u.key, u.name, u.kind, (select l.commune_key from line l where l.commune_key is not null limit 1) as "communeKey",
      (select array_agg(l.key) from line l) as line
    from measured_units u where u.key = ${key} and u.agency_id = ${agencyId} and exists (select from line)`);
}
