import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Who of the network is signed in. */
export interface OwnMember {
  readonly unitKey: string;
  readonly name: string;
  readonly agencyId: string;
}

/** A unit of the network with its name. */
export interface NamedUnit {
  readonly key: string;
  readonly name: string;
}

/** Returns who of the network the signed-in person is, undefined where he is nobody of it. */
export async function findOwnMember(tx: Tx, userId: string): Promise<OwnMember | undefined> {
  return tx.find(sql`
    select m.unit_key as "unitKey", u.name, m.agency_id as "agencyId" from network_members m
      join measured_units u on u.tenant_id = m.tenant_id and u.key = m.unit_key
    where m.tenant_id = (select app.tenant_id()) and m.user_id = ${userId}::uuid`);
}

/** Returns the signed-in person's unit and those under it. */
export async function listOwnUnits(tx: Tx): Promise<NamedUnit[]> {
  return tx.rows(sql`
    select u.key, u.name from measured_units u
    where u.tenant_id = (select app.tenant_id()) and u.key in (select app.own_network_units()) order by u.name, u.key`);
}
