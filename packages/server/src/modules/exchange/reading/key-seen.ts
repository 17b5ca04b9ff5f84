/** Remembers keys by two hashes of 32 bits: enough to say that none was repeated, in eight bytes a row. */
export class KeySeen {
  #mask = (1 << 16) - 1;
  #first = new Int32Array(1 << 16);
  #second = new Int32Array(1 << 16);
  #count = 0;

  /** Notes the key in these bytes and returns whether it may have been noted before. */
  note(bytes: Uint8Array, start: number, end: number): boolean {
    let one = 0x811c9dc5;
    let two = 0x9e3779b9;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      one = Math.imul(one ^ byte, 0x01000193);
      two = Math.imul(two ^ byte, 0x85ebca6b);
      two ^= two >>> 15;
    }
    one ^= one >>> 16;
    // Zero marks an empty place.
    if (this.#put(one || 1, two)) return true;
    this.#count += 1;
    if (this.#count * 2 > this.#mask) this.#grow();
    return false;
  }

  /** Returns whether the pair was there already. */
  #put(one: number, two: number): boolean {
    let at = (one ^ two) & this.#mask;
    while (this.#first[at] !== 0) {
      if (this.#first[at] === one && this.#second[at] === two) return true;
      at = (at + 1) & this.#mask;
    }
    this.#first[at] = one;
    this.#second[at] = two;
    return false;
  }

  #grow(): void {
    const [first, second] = [this.#first, this.#second];
    const size = first.length * 2;
    this.#mask = size - 1;
    this.#first = new Int32Array(size);
    this.#second = new Int32Array(size);
    for (let at = 0; at < first.length; at += 1)
      if (first[at] !== 0) this.#put(first[at] ?? 0, second[at] ?? 0);
  }
}
