const USUAL_LIMIT = 192;

/** What several readers have found in the same texts; only the last texts are kept. */
export class TextMemory {
  readonly #limit: number;
  #readers = 0;
  #recent = new Map<string, unknown[]>();
  #older = new Map<string, unknown[]>();
  #text = '';
  #found: unknown[] = [];

  constructor(limit = USUAL_LIMIT) {
    this.#limit = limit;
  }

  /** A pure reader of texts that remembers its results. The same stretch is looked at by several readers one after another. */
  remembered<T>(read: (text: string) => T): (text: string) => T {
    const place = this.#readers;
    this.#readers += 1;
    return (text) => {
      const found = this.#foundIn(text);
      const known = found[place] as T | undefined;
      if (known !== undefined) return known;
      const result = read(text);
      found[place] = result;
      return result;
    };
  }

  #foundIn(text: string): unknown[] {
    if (text === this.#text) return this.#found;
    let found = this.#recent.get(text) ?? this.#older.get(text);
    if (found === undefined) {
      found = Array.from({ length: this.#readers });
      if (this.#recent.size >= this.#limit) {
        this.#older = this.#recent;
        this.#recent = new Map();
      }
      this.#recent.set(text, found);
    }
    this.#text = text;
    this.#found = found;
    return found;
  }
}

const clauses = new TextMemory();

/** A reader of clauses that remembers what it found in the last of them. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  return clauses.remembered(read);
}
