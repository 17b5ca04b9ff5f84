/* Counts of hashed values in a shared table of a power of two slots. A collision makes a rare value look a little less rare. */

/** Adds one to the count of a hash; any thread. */
export function countHash(table: Uint32Array, hash: number): void {
  Atomics.add(table, hash & (table.length - 1), 1);
}

/** Far below what a byte holds: threads that count at the same moment do not overrun it. */
const ENOUGH = 100;

/** Counts a hash up to a hundred or so; threads may count at once. The table's length is a power of two. */
export function countFew(table: Uint8Array, hash: number): void {
  const slot = hash & (table.length - 1);
  if (Atomics.load(table, slot) < ENOUGH) Atomics.add(table, slot, 1);
}

/** Returns how often a hash was counted (at least). */
export function countOf(table: Uint32Array | Uint8Array, hash: number): number {
  return table[hash & (table.length - 1)] ?? 0;
}
