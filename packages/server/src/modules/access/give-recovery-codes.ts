import type { Tx } from '../../platform/database/transaction.ts';
import { storeRecoveryHashes, type Account } from './db/accounts.repo.ts';
import { hashRecoveryCode, makeRecoveryCodes } from './secrets/recovery-codes.ts';

/** Makes ten recovery codes for an account, keeps their hashes only and returns the codes; earlier ones no longer work. */
export async function giveRecoveryCodes(tx: Tx, account: Account): Promise<string[]> {
  const codes = makeRecoveryCodes();
  await storeRecoveryHashes(
    tx,
    account,
    codes.map((code) => hashRecoveryCode(account.userId, code)),
  );
  return codes;
}
