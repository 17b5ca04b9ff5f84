import type { Tx } from '../../platform/database/transaction.ts';
import { contractOn } from '../network/index.ts';

/**
 * Returns whether an organisation had no contract in force to collect a scheme on an ISO day. @law BD Đ6.3 g1, Đ7.3: organisations collect by
 * the contract they signed with the Social Insurance.
 */
export async function isWithoutContract(
  tx: Tx,
  agencyId: string,
  scheme: string,
  on: string,
): Promise<boolean> {
  const contract = await contractOn(tx, agencyId, on);
  return contract === undefined || !contract.schemes.includes(scheme);
}
