import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** The contract under which an organisation works on a day. */
export interface ContractOnDay {
  readonly id: string;
  readonly number: string;
  readonly schemes: readonly string[];
  /** None: the whole province. */
  readonly communes: readonly string[];
}

/** Returns the contract that an organisation has on an ISO day, or undefined: what it does then is without one. */
export function contractOn(tx: Tx, agencyId: string, day: string): Promise<ContractOnDay | undefined> {
  return tx.find(sql`
    select id, number, schemes, communes from collection_contracts where agency_id = ${agencyId} and valid @> ${day}::date`);
}
