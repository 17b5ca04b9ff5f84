import { decodeTcvn3, decodeVni } from '@ansinh/vietnamese/legacy-encoding';
import { isVietnameseSyllable } from '@ansinh/vietnamese/syllable';
import { tokenForms } from './token-form.ts';

/** How the letters of a row are to be read. */
export const READINGS = ['unicode', 'tcvn3', 'vni'] as const;
const PLAIN = 0;

/** A distinct token as written: how many points each reading has, and its words in each reading (filled on demand). */
interface RawToken {
  readonly text: string;
  /** Points of the readings unicode, TCVN3, VNI; all zero for ASCII. */
  readonly points: readonly [number, number, number];
  readonly words: [Int32Array | null, Int32Array | null, Int32Array | null];
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const WINDOWS_1252 = new TextDecoder('windows-1252');
const FONT_ONLY = /[\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE×ÞßþÐÇç÷]/u;

function textOf(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return WINDOWS_1252.decode(bytes);
  }
}

/** Well spelt counts for a reading; characters Vietnamese has none of count against it. */
function pointsOf(text: string): readonly [number, number, number] {
  if (/^[\0-\x7f]*$/u.test(text)) return [0, 0, 0];
  const judge = (reading: string): number =>
    reading.split(/[^\p{L}\p{M}]+/u).reduce((sum, word) => sum + (isVietnameseSyllable(word) ? 1 : 0), 0);
  const tcvn3 = decodeTcvn3(text);
  const vni = decodeVni(text);
  return [
    FONT_ONLY.test(text) ? -1 : judge(text),
    tcvn3 === text ? -1 : judge(tcvn3),
    vni === text ? -1 : judge(vni),
  ];
}

/** The distinct tokens of a part of a list, looked up by their bytes without making strings. */
export class RawTokens {
  readonly forms: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #tokens: RawToken[] = [];
  #slots = new Int32Array(1 << 15);
  #hashes = new Uint32Array(1 << 14);
  #starts = new Uint32Array(1 << 14);
  #ends = new Uint32Array(1 << 14);
  #pool = new Uint8Array(1 << 18);
  #poolEnd = 0;

  /** Returns the number of the token in these bytes. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const token = (this.#slots[slot] ?? 0) - 1;
      if (token < 0) return this.#add(bytes.slice(start, end), hash, slot);
      if (this.#hashes[token] === hash && this.#same(token, bytes, start, end)) return token;
      slot = (slot + 1) & mask;
    }
  }

  /** Adds the points of a token to those of its row. */
  vote(token: number, points: Float64Array): void {
    const own = this.#tokens[token]?.points;
    if (own === undefined) return;
    points[0] = (points[0] ?? 0) + own[0];
    points[1] = (points[1] ?? 0) + own[1];
    points[2] = (points[2] ?? 0) + own[2];
  }

  /** Returns the numbers (1 on, into `forms`) of the words of a token in a reading. */
  words(token: number, reading: number): Int32Array {
    const raw = this.#tokens[token];
    if (raw === undefined) return NONE;
    const known = raw.words[reading];
    if (known) return known;
    const text = reading === PLAIN ? raw.text : reading === 1 ? decodeTcvn3(raw.text) : decodeVni(raw.text);
    const words = Int32Array.from(tokenForms(text), (form) => this.numberOf(form));
    raw.words[reading] = words;
    return words;
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

  #same(token: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.#starts[token] ?? 0;
    if ((this.#ends[token] ?? 0) - at !== end - start) return false;
    for (let from = start; from < end; from++) if (bytes[from] !== this.#pool[at++]) return false;
    return true;
  }

  #add(bytes: Uint8Array, hash: number, slot: number): number {
    const token = this.#tokens.length;
    if (token === this.#hashes.length) {
      this.#hashes = grown(this.#hashes);
      this.#starts = grown(this.#starts);
      this.#ends = grown(this.#ends);
    }
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
    this.#tokens.push({ text, points: pointsOf(text), words: [null, null, null] });
    this.#slots[slot] = token + 1;
    if (this.#tokens.length * 2 > this.#slots.length) this.#rehash();
    return token;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let token = 0; token < this.#tokens.length; token++) {
      let slot = (this.#hashes[token] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = token + 1;
    }
    this.#slots = slots;
  }
}

const NONE = new Int32Array(0);

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
