import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { createHash, type Hash } from 'node:crypto';
import type { PackedList } from '../kernel/record.ts';

const ROOM = 1 << 20;
const COMMA = 44;
const QUOTE = 34;
const NEWLINE = 10;

/** Writes `id_a,id_b,score,decision` rows; the file appears under its name only when whole. */
export class PairWriter {
  readonly #path: string | undefined;
  readonly #handle: number | undefined;
  readonly #hash: Hash = createHash('sha256');
  readonly #bytes = Buffer.allocUnsafe(ROOM);
  #end = 0;

  /** Without a path only the hash of what would be written is made. */
  constructor(path: string | undefined) {
    this.#path = path;
    this.#handle = path === undefined ? undefined : openSync(`${path}.part`, 'w');
    this.#end = this.#bytes.write('id_a,id_b,score,decision\n');
  }

  /** Adds one pair; `score` is written with two decimals. */
  write(a: PackedList, rowA: number, b: PackedList, rowB: number, score: number, match: boolean): void {
    if (this.#end > ROOM - 4096) this.#flush();
    this.#id(a, rowA);
    this.#bytes[this.#end++] = COMMA;
    this.#id(b, rowB);
    this.#bytes[this.#end++] = COMMA;
    this.#number(score);
    this.#end += this.#bytes.write(match ? ',match\n' : ',review\n', this.#end, 'latin1');
  }

  /** Ends the file; returns the SHA-256 of its bytes. */
  finish(): string {
    this.#flush();
    if (this.#handle !== undefined && this.#path !== undefined) {
      closeSync(this.#handle);
      renameSync(`${this.#path}.part`, this.#path);
    }
    return this.#hash.digest('hex');
  }

  #id({ idBytes, idEnds }: PackedList, row: number): void {
    const from = idEnds[row] ?? 0;
    const to = idEnds[row + 1] ?? 0;
    if (from === to) {
      this.#end += this.#bytes.write(String(row + 1), this.#end, 'latin1');
      return;
    }
    let plain = to - from < 1024;
    for (let at = from; at < to && plain; at++) {
      const byte = idBytes[at] ?? 0;
      plain = byte !== COMMA && byte !== QUOTE && byte !== NEWLINE && byte !== 13;
    }
    if (plain) for (let at = from; at < to; at++) this.#bytes[this.#end++] = idBytes[at] ?? 0;
    else {
      const text = new TextDecoder().decode(idBytes.slice(from, Math.min(to, from + 1024)));
      this.#end += this.#bytes.write(`"${text.replaceAll('"', '""')}"`, this.#end);
    }
  }

  #number(value: number): void {
    let hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      this.#bytes[this.#end++] = 45;
      hundredths = -hundredths;
    }
    const whole = Math.floor(hundredths / 100);
    const rest = hundredths % 100;
    if (whole >= 100) this.#bytes[this.#end++] = 48 + (Math.floor(whole / 100) % 10);
    if (whole >= 10) this.#bytes[this.#end++] = 48 + (Math.floor(whole / 10) % 10);
    this.#bytes[this.#end++] = 48 + (whole % 10);
    this.#bytes[this.#end++] = 46;
    this.#bytes[this.#end++] = 48 + Math.floor(rest / 10);
    this.#bytes[this.#end++] = 48 + (rest % 10);
  }

  #flush(): void {
    const ready = this.#bytes.subarray(0, this.#end);
    this.#hash.update(ready);
    if (this.#handle !== undefined) writeSync(this.#handle, ready);
    this.#end = 0;
  }
}
