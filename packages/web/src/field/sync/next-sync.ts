import type { KeptVisit } from '../state/field-state.ts';

/** A sync by itself every so often, for what the office changed meanwhile. */
const EVERY_MS = 10 * 60_000;
const FIRST_RETRY_MS = 15_000;
/** Enough that a clock that is a little behind does not wake up too early. */
const MARGIN_MS = 200;

/**
 * Returns in how many milliseconds the next sync is due. After a good one: as soon as a visit that was kept meanwhile may go. After one that
 * did not get through: soon, then less and less often. Else every ten minutes.
 */
export function nextSyncIn(
  visits: readonly Pick<KeptVisit, 'stage' | 'heldUntil'>[],
  failures: number,
  now: number,
): number {
  if (failures > 0) return Math.min(EVERY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
  const waits = visits
    .filter(({ stage }) => stage === 'waiting')
    .map(({ heldUntil }) => Math.max(0, heldUntil - now) + MARGIN_MS);
  return Math.min(EVERY_MS, ...waits);
}
