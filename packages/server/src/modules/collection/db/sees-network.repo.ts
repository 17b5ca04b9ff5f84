import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns whether the caller stands above the collection organisations: Social Insurance of the province, or the system. */
export async function seesNetwork(tx: Tx): Promise<boolean> {
  const { sees } = await tx.get<{ sees: boolean }>(sql`select app.sees_network() as sees`);
  return sees;
}

/** Returns whether the caller's agency is the provincial Social Insurance, to which organisations pay in. */
export async function isInsurance(tx: Tx): Promise<boolean> {
  const { is } = await tx.get<{ is: boolean }>(sql`select exists (select from agencies a
    where a.id = app.agency_id() and a.level = 'province' and a.kind = 'social-insurance') as is`);
  return is;
}
