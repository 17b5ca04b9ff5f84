/** Scored pairs in plain arrays: row of list A, row of list B, log2 odds. */
export interface Pairs {
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly scores: Float32Array;
}

/** Collects pairs; grows by doubling. */
export class PairBuffer {
  #a = new Uint32Array(1 << 12);
  #b = new Uint32Array(1 << 12);
  #scores = new Float32Array(1 << 12);
  #count = 0;

  push(a: number, b: number, score: number): void {
    if (this.#count === this.#a.length) this.#grow();
    this.#a[this.#count] = a;
    this.#b[this.#count] = b;
    this.#scores[this.#count++] = score;
  }

  /** Returns the pairs so far in arrays of their exact size. */
  finish(): Pairs {
    const count = this.#count;
    return {
      count,
      a: this.#a.slice(0, count),
      b: this.#b.slice(0, count),
      scores: this.#scores.slice(0, count),
    };
  }

  #grow(): void {
    const size = this.#a.length * 2;
    const a = new Uint32Array(size);
    const b = new Uint32Array(size);
    const scores = new Float32Array(size);
    a.set(this.#a);
    b.set(this.#b);
    scores.set(this.#scores);
    this.#a = a;
    this.#b = b;
    this.#scores = scores;
  }
}

/** Returns the pairs of several buffers as one, sorted by row of A and row of B. */
export function sortedPairs(parts: readonly Pairs[], rowsA: number): Pairs {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const starts = new Uint32Array(rowsA + 1);
  for (const { a } of parts) for (const row of a) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rowsA; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const sorted = {
    count,
    a: new Uint32Array(count),
    b: new Uint32Array(count),
    scores: new Float32Array(count),
  };
  const next = starts.slice();
  for (const { a, b, scores } of parts)
    for (let pair = 0; pair < a.length; pair++) {
      const row = a[pair] ?? 0;
      const own = b[pair] ?? 0;
      // Few pairs a row: a straight insertion keeps each row's pairs in order of B.
      let at = next[row] ?? 0;
      next[row] = at + 1;
      const first = starts[row] ?? 0;
      while (at > first && (sorted.b[at - 1] ?? 0) > own) {
        sorted.b[at] = sorted.b[at - 1] ?? 0;
        sorted.scores[at] = sorted.scores[at - 1] ?? 0;
        at--;
      }
      sorted.b[at] = own;
      sorted.scores[at] = scores[pair] ?? 0;
    }
  for (let row = 0; row < rowsA; row++) sorted.a.fill(row, starts[row], starts[row + 1]);
  return sorted;
}
