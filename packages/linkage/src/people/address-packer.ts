import { hashText } from '../kernel/hash.ts';
import { AFTER, type CellTokens } from '../text/cell-tokens.ts';
import { HashedNumbers } from '../text/hashed-numbers.ts';
import type { RawTokens } from '../text/raw-tokens.ts';
import { asciiForm, placeForm } from '../text/token-form.ts';

const MARKERS = new Set(['xa3', 'xa', 'phương1', 'phuong', 'tt', 'x', 'p', 'f']);
const MARKERS_OF_TWO: Readonly<Record<string, readonly string[]>> = {
  thi5: ['trân2'],
  thi: ['tran'],
  đăc5: ['khu'],
  dac: ['khu'],
};
/** Words that say what kind of thing a hamlet, house or street is. */
const KINDS = new Set(
  'thon to ap khu xom ban lang khom buon bon so nha duong pho tdp dan kp khoi doi hem ngo plei ka'.split(' '),
);
/** Segments kept of an address that names no kind of commune. */
const LAST_SEGMENTS = 4;

const PLAIN = 0;
const MARKER = 1;
const MAYBE = 2;
const FIRST_OF_TWO = 3;

/** Parts an address into its tail (commune on) and what stands before it. */
export class AddressPacker {
  readonly tails: string[] = [];
  readonly #numbers = new HashedNumbers();
  readonly #raw: RawTokens;
  /** By word: kind + 1 (0 = not asked yet) and hash. */
  #kinds = new Uint8Array(1 << 14);
  #hashes = new Uint32Array(1 << 14);
  readonly #words = new Int32Array(96);
  readonly #commas = new Uint8Array(96);
  /** Results of the last cell: number of the tail (1 on, 0 = none) and hash of the head (0 = none). */
  tail = 0;
  hamlet = 0;

  constructor(raw: RawTokens) {
    this.#raw = raw;
  }

  /** Reads the tokens of an address. */
  read(cell: CellTokens, reading: number): void {
    const count = this.#flatten(cell, reading);
    let marker = -1;
    for (let at = 0; at < count; at++)
      if (this.#isMarker(at, count)) {
        marker = at;
        break;
      }
    const from = marker >= 0 ? marker : this.#lastSegments(count);
    this.hamlet = this.#headHash(from);
    this.tail = from < count ? this.#tailNumber(from, count) : 0;
  }

  #flatten(cell: CellTokens, reading: number): number {
    let count = 0;
    for (let at = 0; at < cell.count; at++) {
      const end = this.#raw.words(cell.tokens[at] ?? 0, reading, this.#words, count);
      this.#commas.fill(0, count, end);
      if (end > 0 && (end > count || cell.after[at] !== 0)) this.#commas[end - 1] = cell.after[at] ?? 0;
      count = end;
    }
    return count;
  }

  #kind(word: number): number {
    const known = word < this.#kinds.length ? (this.#kinds[word] ?? 0) : 0;
    if (known !== 0) return known - 1;
    if (word >= this.#kinds.length) {
      const kinds = new Uint8Array(Math.max(word + 1, this.#kinds.length * 2));
      kinds.set(this.#kinds);
      const hashes = new Uint32Array(kinds.length);
      hashes.set(this.#hashes);
      this.#kinds = kinds;
      this.#hashes = hashes;
    }
    const form = this.#raw.forms[word - 1] ?? '';
    const kind = kindOf(form);
    this.#kinds[word] = kind + 1;
    this.#hashes[word] = KINDS.has(asciiForm(form)) ? 0 : hashText(placeForm(form));
    return kind;
  }

  #isMarker(at: number, count: number): boolean {
    const word = this.#words[at] ?? 0;
    const kind = this.#kind(word);
    if (kind === PLAIN || at === count - 1)
      return kind === MARKER && this.#form(at).length > 2 && /\d/u.test(this.#form(at));
    if (kind === MAYBE)
      return this.#commas[at] === AFTER.DOT || (at > 0 && this.#commas[at - 1] === AFTER.COMMA);
    if (kind === FIRST_OF_TWO) return (MARKERS_OF_TWO[this.#form(at)] ?? []).includes(this.#form(at + 1));
    // "thị xã" is of a district.
    return at === 0 || !/^thi5?$/u.test(this.#form(at - 1)) || !/^xa3?$/u.test(this.#form(at));
  }

  #form(at: number): string {
    return this.#raw.forms[(this.#words[at] ?? 0) - 1] ?? '';
  }

  #lastSegments(count: number): number {
    let segments = 1;
    for (let at = count - 2; at >= 0; at--)
      if (this.#commas[at] === AFTER.COMMA && ++segments > LAST_SEGMENTS) return at + 1;
    return 0;
  }

  #headHash(to: number): number {
    let hash = 0;
    for (let at = 0; at < to; at++) {
      const own = this.#hashes[this.#words[at] ?? 0] ?? 0;
      if (own !== 0) hash = (Math.imul(hash, 31) + own) >>> 0;
    }
    return hash;
  }

  #tailNumber(from: number, to: number): number {
    let high = 7;
    let low = 11;
    for (let at = from; at < to; at++) {
      const value = (this.#words[at] ?? 0) * 4 + (this.#commas[at] ?? 0);
      high = (Math.imul(high, 0x01000193) ^ value) >>> 0;
      low = (Math.imul(low ^ value, 0x85ebca6b) + at - from) >>> 0;
    }
    const known = this.#numbers.find(high, low);
    if (known !== 0) return known;
    const text = Array.from(
      { length: to - from },
      (_, at) => this.#form(from + at) + (this.#commas[from + at] === AFTER.COMMA ? ',' : ''),
    );
    const number = this.tails.push(text.join(' '));
    this.#numbers.add(high, low, number);
    return number;
  }
}

function kindOf(form: string): number {
  if (MARKERS.has(form)) return form.length === 1 ? MAYBE : MARKER;
  if (form in MARKERS_OF_TWO) return FIRST_OF_TWO;
  return /^p\d+$/u.test(form) ? MARKER : PLAIN;
}
