/** A seeded source of numbers: the same seed yields the same lists on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Returns a number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Returns a whole number in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** Returns a whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Returns whether something of that probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Returns one element; the list must not be empty. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }

  /** Returns that many random digits. */
  digits(count: number): string {
    return String(this.below(10 ** count)).padStart(count, '0');
  }
}

const SLOTS = 4096;

/** Returns a list in which each value stands as often as its weight asks, so that picking is one look-up. */
export function weighted<T>(entries: readonly (readonly [value: T, weight: number])[]): readonly T[] {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return entries.flatMap(([value, weight]) =>
    Array.from({ length: Math.max(1, Math.round((weight / total) * SLOTS)) }, () => value),
  );
}

/** Returns such a list of the words of a text, most frequent first, falling like 1 / (rank + flat). */
export function ranked(words: string, flat = 6): readonly string[] {
  return weighted(words.split(/\s+/u).map((word, rank) => [word, 1 / (rank + flat)] as const));
}
