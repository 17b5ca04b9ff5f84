/* Counts of hashed values in a shared table of two halves: the smaller of two counts holds, so a collision rarely shows. */

function second(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7;
}

/** Adds one to the count of a hash; any thread. */
export function countHash(table: Uint32Array, hash: number): void {
  const half = table.length >>> 1;
  Atomics.add(table, hash & (half - 1), 1);
  Atomics.add(table, half + (second(hash) & (half - 1)), 1);
}

/** Returns how often a hash was counted (at least). */
export function countOf(table: Uint32Array, hash: number): number {
  const half = table.length >>> 1;
  return Math.min(table[hash & (half - 1)] ?? 0, table[half + (second(hash) & (half - 1))] ?? 0);
}
