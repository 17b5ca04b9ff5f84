import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { parametersOn, type StoredParameter } from './db/parameters.repo.ts';

/** Returns the value of a parameter on an ISO day with its basis and certainty; refused when none is stored. */
export async function parameterOn(tx: Tx, name: string, date: string): Promise<StoredParameter> {
  const [row] = await parametersOn(tx, date, name);
  if (!row) throw new Refusal('parameters.not_found', { name, date });
  return row;
}

/** Returns every stored value of the province, of all periods. */
export async function storedParameters(tx: Tx): Promise<StoredParameter[]> {
  return parametersOn(tx, null, null);
}
