import { hashText } from '../kernel/hash.ts';
import { AFTER, type CellTokens } from '../text/cell-tokens.ts';
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
  readonly #numbers = new Map<number, number>();
  readonly #raw: RawTokens;
  readonly #kinds: number[] = [];
  readonly #hashes: number[] = [];
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
      const words = this.#raw.words(cell.tokens[at] ?? 0, reading);
      for (let word = 0; word < words.length && count < 96; word++) {
        this.#words[count] = words[word] ?? 0;
        this.#commas[count++] = word === words.length - 1 ? (cell.after[at] ?? 0) : 0;
      }
    }
    return count;
  }

  #kind(word: number): number {
    let kind = this.#kinds[word];
    if (kind === undefined) {
      const form = this.#raw.forms[word - 1] ?? '';
      kind = MARKERS.has(form)
        ? form.length === 1
          ? MAYBE
          : MARKER
        : form in MARKERS_OF_TWO
          ? FIRST_OF_TWO
          : /^p\d+$/u.test(form)
            ? MARKER
            : PLAIN;
      this.#kinds[word] = kind;
      const bare = asciiForm(form);
      this.#hashes[word] = KINDS.has(bare) ? 0 : hashText(placeForm(form));
    }
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
    const key = (high & 0x1fffff) * 4294967296 + low;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      const text = Array.from(
        { length: to - from },
        (_, at) => this.#form(from + at) + (this.#commas[from + at] === AFTER.COMMA ? ',' : ''),
      );
      number = this.tails.push(text.join(' '));
      this.#numbers.set(key, number);
    }
    return number;
  }
}
