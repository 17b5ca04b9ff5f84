import { decideLockout, type Lockout } from '@ansinh/domain/access';
import type { Pool } from '../../../platform/database/pool.ts';

const WINDOW_MS = 15 * 60_000;
const MOST_KEYS = 20_000;

/**
 * Counts that slow guessing down and need not survive a restart: failures by address, and failures against names that
 * nobody has (they lock like real ones, so that a lock does not tell who has an account). Kept in the memory of one
 * process; the lock of a real account is in the database. Oldest keys go first when there are too many.
 */
class AttemptLimiter {
  readonly #events = new Map<string, number[]>();
  readonly #unknownNames = new Map<string, Lockout>();

  /** Returns the seconds to wait if `key` already had `most` events in the last 15 minutes, else 0. */
  waitSeconds(key: string, most: number, now: Date): number {
    const recent = this.#recent(key, now);
    const oldest = recent.at(-most);
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + WINDOW_MS - now.getTime()) / 1000));
  }

  /** Adds one event of `key`. */
  note(key: string, now: Date): void {
    const recent = this.#recent(key, now);
    this.#events.delete(key);
    this.#events.set(key, [...recent, now.getTime()]);
    dropOldest(this.#events);
  }

  /** Returns until when a name that nobody has counts as locked. */
  unknownNameLockedUntil(name: string): Date | null {
    return this.#unknownNames.get(name)?.lockedUntil ?? null;
  }

  /** Adds one failure against a name that nobody has. */
  noteUnknownName(name: string, now: Date): void {
    const before = this.#unknownNames.get(name)?.failedAttempts ?? 0;
    this.#unknownNames.delete(name);
    this.#unknownNames.set(name, decideLockout(before, now));
    dropOldest(this.#unknownNames);
  }

  #recent(key: string, now: Date): number[] {
    return (this.#events.get(key) ?? []).filter((at) => at > now.getTime() - WINDOW_MS);
  }
}

function dropOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size > MOST_KEYS && oldest !== undefined) map.delete(oldest);
}

const limiters = new WeakMap<Pool, AttemptLimiter>();

/** Returns the limiter of an installation in this process. */
export function limiterOf(services: { readonly pool: Pool }): AttemptLimiter {
  const found = limiters.get(services.pool) ?? new AttemptLimiter();
  limiters.set(services.pool, found);
  return found;
}
