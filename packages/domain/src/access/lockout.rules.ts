/** Failures in a row after which an account is locked. */
const FREE_FAILURES = 5;
const FIRST_LOCK_MINUTES = 15;
const LONGEST_LOCK_MINUTES = 24 * 60;

/** How many failures stand against an account, and until when it is locked. */
export interface Lockout {
  readonly failedAttempts: number;
  readonly lockedUntil: Date | null;
}

/**
 * Returns the state after one more failure: the 5th in a row locks for 15 minutes and every later one doubles it, up to
 * a day. The count falls back to zero only with a success or a reset by an administrator.
 */
export function decideLockout(failedBefore: number, now: Date): Lockout {
  const failedAttempts = failedBefore + 1;
  if (failedAttempts < FREE_FAILURES) return { failedAttempts, lockedUntil: null };
  const doublings = Math.min(failedAttempts - FREE_FAILURES, 10);
  const minutes = Math.min(FIRST_LOCK_MINUTES * 2 ** doublings, LONGEST_LOCK_MINUTES);
  return { failedAttempts, lockedUntil: new Date(now.getTime() + minutes * 60_000) };
}
