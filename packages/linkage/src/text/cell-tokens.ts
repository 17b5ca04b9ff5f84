import type { RawTokens } from './raw-tokens.ts';

/** What stood right behind a token: nothing special, a dot, or a comma (also ; - / and brackets). */
export const AFTER = { SPACE: 0, DOT: 1, COMMA: 2 } as const;

const SPACE = 1;
const DOT = 2;
const COMMA = 3;
/** Kind of each byte: 0 = part of a token. */
const KIND = new Uint8Array(256);
for (let byte = 0; byte <= 32; byte++) KIND[byte] = SPACE;
KIND[46] = DOT;
for (const sign of ',;-/()[]:_+*|"') KIND[sign.charCodeAt(0)] = COMMA;

/** The tokens of one cell, cut at spaces and signs. Reused from row to row. */
export class CellTokens {
  readonly tokens = new Int32Array(64);
  readonly after = new Uint8Array(64);
  count = 0;

  /** Adds the tokens of another cell behind a comma. */
  append(other: CellTokens): void {
    if (this.count > 0) this.after[this.count - 1] = AFTER.COMMA;
    const more = Math.min(other.count, 64 - this.count);
    for (let at = 0; at < more; at++) {
      this.tokens[this.count] = other.tokens[at] ?? 0;
      this.after[this.count++] = other.after[at] ?? 0;
    }
  }

  /** Cuts a cell; more than 64 tokens are left out. */
  read(raw: RawTokens, bytes: Uint8Array, from: number, to: number): void {
    let count = 0;
    let at = from;
    while (at < to && count < 64) {
      let byte = bytes[at] ?? 0;
      const kind = KIND[byte] ?? 0;
      if (kind !== 0 || (byte === 0xc2 && bytes[at + 1] === 0xa0)) {
        if (count > 0 && kind > SPACE && this.after[count - 1] !== AFTER.COMMA)
          this.after[count - 1] = kind === DOT ? AFTER.DOT : AFTER.COMMA;
        at += kind === 0 ? 2 : 1;
        continue;
      }
      const start = at;
      let hash = 0x811c9dc5;
      do {
        hash = Math.imul(hash ^ byte, 0x01000193);
        byte = bytes[++at] ?? 0;
      } while (at < to && (KIND[byte] ?? 0) === 0 && !(byte === 0xc2 && bytes[at + 1] === 0xa0));
      hash ^= hash >>> 15;
      this.tokens[count] = raw.find(bytes, start, at, hash >>> 0);
      this.after[count++] = AFTER.SPACE;
    }
    this.count = count;
  }
}
