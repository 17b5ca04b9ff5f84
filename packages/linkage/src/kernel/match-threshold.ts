/** Expected share of wrong pairs among the matches. */
const MOST_WRONG = 0.001;
/** Of few matches, as many may be expected to be wrong. */
const HARDLY_ONE = 0.5;
/** The threshold is searched between these odds (log2) in steps. */
const LEAST = 2;
const MOST = 12;
const STEPS = 4;

/**
 * Returns the odds (log2) from which pairs are matches: the least at which, by their own odds, not more than one in a thousand of
 * them is expected to be wrong. Lists with many numbers have few pairs in doubt, and the threshold is low; lists of names
 * only have many. The same scores give the same threshold in whatever order they come.
 */
export function matchThreshold(scores: Float32Array): number {
  const slots = new Float64Array((MOST - LEAST) * STEPS + 1);
  for (const score of scores) {
    const slot = Math.floor((score - LEAST) * STEPS);
    if (slot >= 0)
      slots[Math.min(slot, slots.length - 1)] = (slots[Math.min(slot, slots.length - 1)] ?? 0) + 1;
  }
  let [pairs, wrong] = [0, 0];
  let threshold = MOST;
  for (let slot = slots.length - 1; slot >= 0; slot--) {
    const count = slots[slot] ?? 0;
    const odds = LEAST + (slot + 0.5) / STEPS;
    pairs += count;
    // What stands in the last slot is surer by far than its beginning.
    wrong += slot === slots.length - 1 ? 0 : count / (1 + 2 ** odds);
    if (wrong > Math.max(HARDLY_ONE, MOST_WRONG * pairs)) break;
    threshold = LEAST + slot / STEPS;
  }
  return threshold;
}
