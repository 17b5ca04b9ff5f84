/* Counts of hashed values in a table of a power of two slots. A collision makes a rare value look a little less rare. */

/** What a slot of a byte holds at most. */
const ENOUGH = 100;

/** Adds one to the count of a hash. */
export function countHash(table: Uint32Array, hash: number): void {
  const slot = hash & (table.length - 1);
  table[slot] = (table[slot] ?? 0) + 1;
}

/** Adds one to the count of a hash, up to a hundred. */
export function countFew(table: Uint8Array, hash: number): void {
  const slot = hash & (table.length - 1);
  const count = table[slot] ?? 0;
  if (count < ENOUGH) table[slot] = count + 1;
}

/** Adds one thread's counts to the counts of all; what bytes hold stays at most a hundred, whoever adds first. */
export function addCounts(own: Uint32Array | Uint8Array, all: Uint32Array | Uint8Array): void {
  if (own instanceof Uint32Array) {
    for (let slot = 0; slot < own.length; slot++) all[slot] = (all[slot] ?? 0) + (own[slot] ?? 0);
    return;
  }
  for (let slot = 0; slot < own.length; slot++) {
    const count = own[slot] ?? 0;
    if (count !== 0) all[slot] = Math.min(ENOUGH, (all[slot] ?? 0) + count);
  }
}

/** Returns how often a hash was counted (at least). */
export function countOf(table: Uint32Array | Uint8Array, hash: number): number {
  return table[hash & (table.length - 1)] ?? 0;
}

const FEW_BITS = 1 << 16;

/** Bits of the slots that hold more than `most`: few, so the bits stay near while the table itself does not. */
export function commonSlots(table: Uint8Array, most: number): Uint32Array {
  const bits = new Uint32Array(FEW_BITS >>> 5);
  for (let slot = 0; slot < table.length; slot++)
    if ((table[slot] ?? 0) > most) {
      const bit = slot & (FEW_BITS - 1);
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  return bits;
}

/** Returns whether a hash may be one of the common ones; false is sure. */
export function mayBeCommon(bits: Uint32Array, hash: number): boolean {
  const bit = hash & (FEW_BITS - 1);
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}
