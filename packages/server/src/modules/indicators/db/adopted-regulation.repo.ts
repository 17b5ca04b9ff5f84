import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What an adopted regulation says of itself where its targets need it. */
export interface AdoptedRegulation {
  readonly code: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly structure: string | null;
  readonly areaCode: string | null;
}

/** Returns the regulation that the province adopted from a pack, or undefined. */
export function adoptedRegulation(tx: Tx, packId: string): Promise<AdoptedRegulation | undefined> {
  return tx.find<AdoptedRegulation>(sql`
    select code, number, issuer, issued_on as "issuedOn", scope_territory_structure as structure, scope_territory_code as "areaCode"
    from regulations where pack_id = ${packId} and state = 'confirmed'`);
}
