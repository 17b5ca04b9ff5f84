/** Wrong passwords at the lock of this phone. */
export interface Attempts {
  readonly wrong: number;
  /** When the last one was typed, in milliseconds. */
  readonly at: number;
}

const FREE = 4;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Returns how long the lock still waits: nothing for the first four mistakes, then half a minute, doubling up to an hour. A clock that was set
 * back does not shorten it. Nothing is deleted: visits not yet sent would be lost with it.
 */
export function pauseLeft({ wrong, at }: Attempts, now: number): number {
  if (wrong <= FREE) return 0;
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (wrong - FREE - 1), LONGEST_PAUSE_MS);
  return Math.min(pause, Math.max(0, at + pause - now));
}
