/** Random choices that repeat with their seed (xoshiro128**). */
export class Dice {
  readonly #state = new Uint32Array(4);

  constructor(seed: number) {
    let word = (seed ^ 0xa5a5_1234) >>> 0;
    for (let at = 0; at < 4; at++) {
      word = (word + 0x9e37_79b9) >>> 0;
      let mixed = Math.imul(word ^ (word >>> 16), 0x21f0_aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
      this.#state[at] = (mixed ^ (mixed >>> 15)) >>> 0;
    }
  }

  /** A number from 0 up to below 1. */
  roll(): number {
    const s = this.#state;
    const [a = 0, b = 0, c = 0, d = 0] = s;
    const five = Math.imul(b, 5);
    const value = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const mixed = d ^ b;
    const other = c ^ a;
    s[1] = b ^ other;
    s[0] = a ^ mixed;
    s[2] = other ^ (b << 9);
    s[3] = (mixed << 11) | (mixed >>> 21);
    return value / 4_294_967_296;
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }

  /** A whole number from `least` up to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  of<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.roll() * values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }

  /** One of the values, the n-th one as likely as 1 / (n + head)^skew. */
  skewed<Value>(values: readonly Value[], skew: number, head = 1): Value {
    let sums = this.#sums.get(values);
    if (sums === undefined) {
      let sum = 0;
      sums = values.map((_, at) => (sum += 1 / (at + head) ** skew));
      this.#sums.set(values, sums);
    }
    const wanted = this.roll() * (sums.at(-1) ?? 0);
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return values[low] ?? this.of(values);
  }

  readonly #sums = new WeakMap<readonly unknown[], number[]>();

  /** Puts the values into a random order, in place. */
  shuffle(values: { length: number; [at: number]: number }): void {
    for (let at = values.length - 1; at > 0; at--) {
      const other = this.between(0, at);
      [values[at], values[other]] = [values[other] ?? 0, values[at] ?? 0];
    }
  }
}
