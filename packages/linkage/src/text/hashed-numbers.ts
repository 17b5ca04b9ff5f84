/** Numbers (1 on) by a key of 64 bits. */
export class HashedNumbers {
  #high = new Uint32Array(1 << 12);
  #low = new Uint32Array(1 << 12);
  #numbers = new Int32Array(1 << 12);
  #count = 0;

  /** Returns the number of a key, 0 when it has none. */
  find(high: number, low: number): number {
    return this.#numbers[this.#slot(high, low)] ?? 0;
  }

  add(high: number, low: number, number: number): void {
    const slot = this.#slot(high, low);
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#numbers[slot] = number;
    if (++this.#count * 2 > this.#numbers.length) this.#grow();
  }

  #slot(high: number, low: number): number {
    const numbers = this.#numbers;
    const mask = numbers.length - 1;
    let slot = (low ^ (low >>> 13)) & mask;
    while (numbers[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [highs, lows, numbers] = [this.#high, this.#low, this.#numbers];
    this.#high = new Uint32Array(numbers.length * 2);
    this.#low = new Uint32Array(numbers.length * 2);
    this.#numbers = new Int32Array(numbers.length * 2);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      if (number === 0) continue;
      const slot = this.#slot(highs[at] ?? 0, lows[at] ?? 0);
      this.#high[slot] = highs[at] ?? 0;
      this.#low[slot] = lows[at] ?? 0;
      this.#numbers[slot] = number;
    }
  }
}
