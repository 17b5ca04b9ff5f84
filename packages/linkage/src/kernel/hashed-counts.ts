/* Counts of hashed values in a shared table of a power of two slots. A collision makes a rare value look a little less rare. */

/** Adds one to the count of a hash; any thread. */
export function countHash(table: Uint32Array, hash: number): void {
  Atomics.add(table, hash & (table.length - 1), 1);
}

/** Returns how often a hash was counted (at least). */
export function countOf(table: Uint32Array, hash: number): number {
  return table[hash & (table.length - 1)] ?? 0;
}
