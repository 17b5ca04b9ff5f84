import { empty, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A user with what proves him. Reached in the platform scope only. */
export interface Account {
  readonly tenantId: string;
  readonly userId: string;
  readonly agencyId: string;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly disabled: boolean;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly totpSecret: Buffer | null;
  readonly totpEnabled: boolean;
  readonly totpLastStep: number | null;
  /** Of the recovery codes not used yet. */
  readonly recoveryHashes: readonly Buffer[];
  readonly failedAttempts: number;
  readonly lockedUntil: string | null;
}

/** Returns the account of a user name, locked until the transaction ends, so that guesses are counted one by one. */
export async function findAccountByUsername(tx: Tx, username: string): Promise<Account | undefined> {
  return (await accounts(tx, sql`u.username = ${username}`, sql`for update of c`))[0];
}

/** Returns the account of a signed-in person, locked until the transaction ends. */
export async function getAccount(tx: Tx, tenantId: string, userId: string): Promise<Account> {
  const [account] = await accounts(
    tx,
    sql`u.tenant_id = ${tenantId} and u.id = ${userId}`,
    sql`for update of c`,
  );
  if (!account) throw new Error(`user ${userId} has no credentials`);
  return account;
}

/** Returns the enabled accounts of a user name or a mail address; a mailbox may serve several people. */
export async function findAccountsToRemind(tx: Tx, login: string): Promise<Account[]> {
  return accounts(tx, sql`(u.username = ${login} or u.email = ${login}) and u.disabled_at is null`);
}

/** Returns the enabled accounts with a mail address. */
export async function findAccountsByEmail(tx: Tx, email: string): Promise<Account[]> {
  return accounts(tx, sql`u.email = ${email} and u.disabled_at is null`);
}

function accounts(tx: Tx, condition: Sql, suffix: Sql = empty): Promise<Account[]> {
  return tx.rows<Account>(sql`
    select u.tenant_id as "tenantId", u.id as "userId", u.agency_id as "agencyId", u.username, u.name, u.email,
           u.disabled_at is not null as disabled, c.password_hash as "passwordHash",
           c.must_change_password as "mustChangePassword", c.totp_secret as "totpSecret",
           c.totp_enabled_at is not null as "totpEnabled", c.totp_last_step as "totpLastStep", c.recovery_hashes as "recoveryHashes",
           c.failed_attempts as "failedAttempts", c.locked_until as "lockedUntil"
      from users u join user_credentials c on c.tenant_id = u.tenant_id and c.user_id = u.id
     where ${condition} order by u.username limit 20 ${suffix}`);
}

type Key = Pick<Account, 'tenantId' | 'userId'>;

function change(tx: Tx, { tenantId, userId }: Key, assignments: Sql): Promise<number> {
  return tx.run(
    sql`update user_credentials set ${assignments} where tenant_id = ${tenantId} and user_id = ${userId}`,
  );
}

/** Stores how many failures stand against an account and until when it is locked. */
export async function storeLockout(
  tx: Tx,
  key: Key,
  lockout: { failedAttempts: number; lockedUntil: Date | null },
): Promise<void> {
  await change(
    tx,
    key,
    sql`failed_attempts = ${lockout.failedAttempts}, locked_until = ${lockout.lockedUntil}`,
  );
}

/** Clears the failures and notes the time of a sign-in. */
export async function storeSignIn(tx: Tx, key: Key, now: Date): Promise<void> {
  await change(tx, key, sql`failed_attempts = 0, locked_until = null, last_sign_in_at = ${now}`);
}

/** Stores a password its owner chose: lock and obligation to change end. */
export async function storeOwnPassword(tx: Tx, key: Key, passwordHash: string, now: Date): Promise<void> {
  await change(
    tx,
    key,
    sql`password_hash = ${passwordHash}, must_change_password = false, password_changed_at = ${now},
        failed_attempts = 0, locked_until = null`,
  );
}

/** Stores a one-time password: the person must set another, every session and any lock end. Administrators of the user too. */
export async function storeOneTimePassword(
  tx: Tx,
  key: Key,
  passwordHash: string,
  now: Date,
  removeTotp: boolean,
): Promise<boolean> {
  const totp = removeTotp
    ? sql`, totp_secret = null, totp_enabled_at = null, totp_last_step = null, recovery_hashes = '{}'`
    : empty;
  const touched = await change(
    tx,
    key,
    sql`password_hash = ${passwordHash}, must_change_password = true, password_changed_at = ${now},
        sessions_valid_from = ${now}, failed_attempts = 0, locked_until = null${totp}`,
  );
  return touched === 1;
}

/** Ends every session begun before now. */
export async function endSessionsBefore(tx: Tx, key: Key, now: Date): Promise<void> {
  await change(tx, key, sql`sessions_valid_from = ${now}`);
}

/** Lifts a lock. */
export async function liftLock(tx: Tx, key: Key): Promise<void> {
  await change(tx, key, sql`failed_attempts = 0, locked_until = null`);
}

/** Stores a sealed secret that waits for its first code. */
export async function storePendingTotp(tx: Tx, key: Key, sealed: Buffer): Promise<void> {
  await change(
    tx,
    key,
    sql`totp_secret = ${sealed}, totp_enabled_at = null, totp_last_step = null, recovery_hashes = '{}'`,
  );
}

/** Turns the second factor on. */
export async function enableTotp(tx: Tx, key: Key, now: Date): Promise<void> {
  await change(tx, key, sql`totp_enabled_at = ${now}`);
}

/** Notes the step of an accepted code: it and those before are used up. */
export async function storeTotpStep(tx: Tx, key: Key, step: number): Promise<void> {
  await change(tx, key, sql`totp_last_step = ${step}`);
}

/** Turns the second factor off and forgets its secret. */
export async function removeTotpSecret(tx: Tx, key: Key): Promise<void> {
  await change(
    tx,
    key,
    sql`totp_secret = null, totp_enabled_at = null, totp_last_step = null, recovery_hashes = '{}'`,
  );
}

/** Puts these hashes of recovery codes in the place of all earlier ones. */
export async function storeRecoveryHashes(tx: Tx, key: Key, hashes: readonly Buffer[]): Promise<void> {
  await change(tx, key, sql`recovery_hashes = ${[...hashes]}::bytea[]`);
}
