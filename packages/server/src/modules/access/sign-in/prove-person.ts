import { decideLockout } from '@ansinh/domain/access';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { storeLockout, storeRecoveryHashes, storeTotpStep, type Account } from '../db/accounts.repo.ts';
import { tenantKey } from '../db/tenant-key.repo.ts';
import { hashRecoveryCode } from '../secrets/recovery-codes.ts';
import { unseal } from '../secrets/seal.ts';
import { stepOfCode } from '../secrets/totp.ts';

/** Returns the refusal of an account that is locked now, or undefined. */
export function lockRefusal(lockedUntil: string | Date | null, now: Date): Refusal | undefined {
  const left = lockedUntil === null ? 0 : new Date(lockedUntil).getTime() - now.getTime();
  return left > 0 ? new Refusal('access.locked', { minutes: Math.ceil(left / 60_000) }) : undefined;
}

/** Counts a failed proof and returns the refusal to give back (returned, not thrown, so that the count stays). */
export async function failedProof(tx: Tx, account: Account, now: Date, code: string): Promise<Refusal> {
  await storeLockout(tx, account, decideLockout(account.failedAttempts, now));
  return new Refusal(code);
}

/** Returns the account's second-factor secret, opened; undefined if there is none. */
async function totpSecretOf(tx: Tx, account: Account): Promise<Buffer | undefined> {
  if (!account.totpSecret) return undefined;
  return unseal(await tenantKey(tx, account.tenantId, 'totp'), account.totpSecret, account.userId);
}

/** Checks a code of the authenticator app and uses it up. Returns the refusal of a wrong or used one. */
export async function proveTotp(
  tx: Tx,
  account: Account,
  code: string,
  now: Date,
): Promise<Refusal | undefined> {
  const secret = await totpSecretOf(tx, account);
  const step = secret && stepOfCode(secret, code.replaceAll(' ', ''), now, account.totpLastStep);
  if (step === undefined) return failedProof(tx, account, now, 'access.totp_wrong');
  await storeTotpStep(tx, account, step);
  return undefined;
}

/** How a second factor was proved; `left`: recovery codes that still work. */
export type SecondFactorProof =
  { readonly by: 'totp' } | { readonly by: 'recovery-code'; readonly left: number };

const TOTP_CODE = /^\d{6}$/;

/** Checks a code of the app or, in its place, a recovery code, and uses it up. Returns the refusal of a wrong or used one. */
export async function proveSecondFactor(
  tx: Tx,
  account: Account,
  code: string,
  now: Date,
): Promise<SecondFactorProof | Refusal> {
  if (TOTP_CODE.test(code.replaceAll(' ', '')))
    return (await proveTotp(tx, account, code, now)) ?? { by: 'totp' };
  const given = hashRecoveryCode(account.userId, code);
  const left = account.recoveryHashes.filter((hash) => !hash.equals(given));
  if (left.length === account.recoveryHashes.length)
    return failedProof(tx, account, now, 'access.recovery_code_wrong');
  await storeRecoveryHashes(tx, account, left);
  return { by: 'recovery-code', left: left.length };
}
