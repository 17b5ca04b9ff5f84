import { decodeTcvn3, decodeVni } from '@ansinh/vietnamese/legacy-encoding';
import { isVietnameseSyllable } from '@ansinh/vietnamese/syllable';
import { tokenForms } from './token-form.ts';

/** How many ways the letters of a row may be read: Unicode, TCVN3, VNI. */
export const READINGS = 3;

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const WINDOWS_1252 = new TextDecoder('windows-1252');
const FONT_ONLY = /[\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE×ÞßþÐÇç÷]/u;
const ASCII = /^[\0-\x7f]*$/u;

function textOf(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return WINDOWS_1252.decode(bytes);
  }
}

function judge(reading: string): number {
  let well = 0;
  for (const word of reading.split(/[^\p{L}\p{M}]+/u)) if (isVietnameseSyllable(word)) well++;
  return well;
}

/** Well spelt words in a reading; characters Vietnamese has none of count against it. */
function pointsOf(text: string, reading: number): number {
  if (reading === 0) return FONT_ONLY.test(text) ? -1 : judge(text);
  const read = reading === 1 ? decodeTcvn3(text) : decodeVni(text);
  return read === text ? -1 : judge(read);
}

/** Marks a token of several words (or none) in `#single`. */
const SEVERAL = -1;

/** The distinct tokens of a part of a list, looked up by their bytes without making strings. */
export class RawTokens {
  /** Comparison forms by number − 1. */
  readonly forms: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #several = new Map<number, Int32Array>();
  #slots = new Int32Array(1 << 15);
  #hashes = new Uint32Array(1 << 14);
  #starts = new Uint32Array(1 << 14);
  #ends = new Uint32Array(1 << 14);
  /** By token: whether it has a letter outside ASCII, its points and its word in each reading (0 = not asked yet). */
  #marked = new Uint8Array(1 << 14);
  #points = new Int8Array(READINGS << 14);
  #single = new Int32Array(READINGS << 14);
  #pool = new Uint8Array(1 << 18);
  #poolEnd = 0;

  /** Returns the number of the token in these bytes. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const token = (slots[slot] ?? 0) - 1;
      if (token < 0) return this.#add(bytes.slice(start, end), hash, slot);
      if (hashes[token] === hash && this.#same(token, bytes, start, end)) return token;
      slot = (slot + 1) & mask;
    }
  }

  /** Adds the points of some tokens to those of their row. */
  vote(tokens: Int32Array, count: number, points: Float64Array): void {
    for (let at = 0; at < count; at++) {
      const token = tokens[at] ?? 0;
      if (this.#marked[token] !== 1) continue;
      for (let reading = 0; reading < READINGS; reading++)
        points[reading] = (points[reading] ?? 0) + (this.#points[token * READINGS + reading] ?? 0);
    }
  }

  /** Writes the words (numbers 1 on, into `forms`) of a token in a reading from `at` on; returns where they end. */
  words(token: number, reading: number, into: Int32Array, at: number): number {
    const place = token * READINGS + reading;
    let word = this.#single[place] ?? 0;
    if (word === 0) word = this.#read(token, reading, place);
    if (word > 0) {
      if (at >= into.length) return at;
      into[at] = word;
      return at + 1;
    }
    let end = at;
    for (const one of this.#several.get(place) ?? []) if (end < into.length) into[end++] = one;
    return end;
  }

  /** Returns the number of a comparison form. */
  numberOf(form: string): number {
    let number = this.#numbers.get(form);
    if (number === undefined) {
      number = this.forms.push(form);
      this.#numbers.set(form, number);
    }
    return number;
  }

  #read(token: number, reading: number, place: number): number {
    const raw = this.#texts[token] ?? '';
    const text = reading === 0 ? raw : reading === 1 ? decodeTcvn3(raw) : decodeVni(raw);
    const words = Int32Array.from(tokenForms(text), (form) => this.numberOf(form));
    const [only] = words;
    const single = words.length === 1 && only !== undefined ? only : SEVERAL;
    if (single === SEVERAL) this.#several.set(place, words);
    this.#single[place] = single;
    return single;
  }

  #same(token: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.#starts[token] ?? 0;
    if ((this.#ends[token] ?? 0) - at !== end - start) return false;
    const pool = this.#pool;
    for (let from = start; from < end; from++) if (bytes[from] !== pool[at++]) return false;
    return true;
  }

  #add(bytes: Uint8Array, hash: number, slot: number): number {
    const token = this.#texts.length;
    if (token === this.#hashes.length) this.#grow();
    while (this.#poolEnd + bytes.length > this.#pool.length) {
      const larger = new Uint8Array(this.#pool.length * 2);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    this.#pool.set(bytes, this.#poolEnd);
    this.#hashes[token] = hash;
    this.#starts[token] = this.#poolEnd;
    this.#poolEnd += bytes.length;
    this.#ends[token] = this.#poolEnd;
    const text = textOf(bytes);
    this.#texts.push(text);
    if (!ASCII.test(text)) {
      this.#marked[token] = 1;
      for (let reading = 0; reading < READINGS; reading++)
        this.#points[token * READINGS + reading] = pointsOf(text, reading);
    }
    this.#slots[slot] = token + 1;
    if (this.#texts.length * 2 > this.#slots.length) this.#rehash();
    return token;
  }

  #grow(): void {
    const size = this.#hashes.length * 2;
    const move = <T extends { set(from: T): void }>(larger: T, from: T): T => {
      larger.set(from);
      return larger;
    };
    this.#hashes = move(new Uint32Array(size), this.#hashes);
    this.#starts = move(new Uint32Array(size), this.#starts);
    this.#ends = move(new Uint32Array(size), this.#ends);
    this.#marked = move(new Uint8Array(size), this.#marked);
    this.#points = move(new Int8Array(size * READINGS), this.#points);
    this.#single = move(new Int32Array(size * READINGS), this.#single);
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let token = 0; token < this.#texts.length; token++) {
      let slot = (this.#hashes[token] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = token + 1;
    }
    this.#slots = slots;
  }
}
