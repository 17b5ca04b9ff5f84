/**
 * Remembers in which row a key was seen first, by two hashes of 32 bits, twelve bytes a row. Among a million keys two different ones are
 * taken for one with a chance of one in forty million.
 */
export class KeySeen {
  #mask = (1 << 16) - 1;
  #first = new Int32Array(1 << 16);
  #second = new Int32Array(1 << 16);
  #rows = new Int32Array(1 << 16);
  #count = 0;

  /** Notes the key in these bytes and returns the row it was seen in before, 0 for none. Rows count from 1. */
  note(bytes: Uint8Array, start: number, end: number, row: number): number {
    let one = 0x811c9dc5;
    let two = 0x9e3779b9;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      one = Math.imul(one ^ byte, 0x01000193);
      two = Math.imul(two ^ byte, 0x85ebca6b);
      two ^= two >>> 15;
    }
    one ^= one >>> 16;
    const before = this.#put(one, two, row);
    if (before > 0) return before;
    this.#count += 1;
    if (this.#count * 2 > this.#mask) this.#grow();
    return 0;
  }

  #put(one: number, two: number, row: number): number {
    let at = (one ^ two) & this.#mask;
    for (let before = this.#rows[at] ?? 0; before > 0; before = this.#rows[at] ?? 0) {
      if (this.#first[at] === one && this.#second[at] === two) return before;
      at = (at + 1) & this.#mask;
    }
    this.#first[at] = one;
    this.#second[at] = two;
    this.#rows[at] = row;
    return 0;
  }

  #grow(): void {
    const [first, second, rows] = [this.#first, this.#second, this.#rows];
    const size = first.length * 2;
    this.#mask = size - 1;
    this.#first = new Int32Array(size);
    this.#second = new Int32Array(size);
    this.#rows = new Int32Array(size);
    for (let at = 0; at < first.length; at += 1)
      if ((rows[at] ?? 0) > 0) this.#put(first[at] ?? 0, second[at] ?? 0, rows[at] ?? 0);
  }
}
