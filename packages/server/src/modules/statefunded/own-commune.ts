import { Refusal } from '../../platform/refusal.ts';
import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { placeName } from './db/place-name.ts';

/** The commune a people's committee makes lists for. */
export interface OwnCommune {
  readonly agencyId: string;
  readonly commune: string;
  readonly name: string;
}

/** Returns the commune of the caller's agency; undefined where it is no committee of a commune. */
export async function ownCommune(tx: Tx): Promise<OwnCommune | undefined> {
  return tx.find<OwnCommune>(sql`
    select a.id as "agencyId", c.key as commune, ${placeName(sql`c.key`)} as name
    from agencies a cross join lateral (select a.territory_structure || ':' || a.territory_code as key) c
    where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id()) and a.kind = 'peoples-committee' and a.level = 'commune'
      and a.territory_code is not null`);
}

/** Returns the commune of the caller's agency; refused where it makes no lists. */
export async function requireCommune(tx: Tx): Promise<OwnCommune> {
  const own = await ownCommune(tx);
  if (!own) throw new Refusal('statefunded.commune_only');
  return own;
}
