import type { CellRow } from '../kernel/cell-row.ts';
import type { ByteSource } from './byte-source.ts';

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const PIECE = 4 << 20;
/** A quote not closed within this many bytes is an ordinary character. */
const LONGEST_QUOTED = 1 << 16;

/**
 * Reads rows of a part of a CSV file as byte ranges, piece by piece; memory does not grow with the file. A quote opens a
 * cell only as its first byte. `slots[c]` says which cell of the row the file's column c becomes, -1 = not wanted.
 */
export class RowReader {
  readonly #source: ByteSource;
  readonly #to: number;
  readonly #delimiter: number;
  readonly #slots: Int16Array;
  #buffer: Uint8Array;
  /** Where the next row starts, where read bytes end, and the file offset behind them. */
  #at = 0;
  #end = 0;
  #next: number;
  readonly #from: number;
  readonly row: CellRow;
  /** Columns the row last read had. */
  width = 0;

  /** `cells` = how many cells a row gets; rows start in bytes `from` … `to` of the source. */
  constructor(
    source: ByteSource,
    range: { readonly from: number; readonly to: number },
    delimiter: number,
    slots: Int16Array,
    cells: number,
  ) {
    this.#source = source;
    this.#buffer = new Uint8Array(Math.min(PIECE, range.to - range.from) + 1);
    this.#to = range.to;
    this.#next = range.from;
    this.#from = range.from;
    this.#delimiter = delimiter;
    this.#slots = slots;
    this.row = { bytes: this.#buffer, starts: new Int32Array(cells), ends: new Int32Array(cells) };
  }

  /** Bytes of the source read so far, up to the start of the next row. */
  get consumed(): number {
    return this.#next - (this.#end - this.#at) - this.#from;
  }

  /** Reads the next row that is not blank into `row`; false at the end. */
  next(): boolean {
    for (;;) {
      if (this.#at >= this.#end && !this.#fill()) return false;
      const after = this.#parse();
      if (after < 0) {
        if (this.#fill()) continue;
        return false;
      }
      this.#at = after;
      if (this.width > 0) return true;
    }
  }

  /** Moves the unread rest to the front and reads on; false when nothing came. */
  #fill(): boolean {
    const rest = this.#end - this.#at;
    if (rest > this.#buffer.length / 2) {
      const larger = new Uint8Array(this.#buffer.length * 2);
      larger.set(this.#buffer.subarray(this.#at, this.#end));
      this.#buffer = larger;
    } else this.#buffer.copyWithin(0, this.#at, this.#end);
    (this.row as { bytes: Uint8Array }).bytes = this.#buffer;
    this.#at = 0;
    this.#end = rest;
    const room = Math.min(this.#buffer.length - 1 - rest, this.#to - this.#next);
    if (room <= 0) return false;
    const came = this.#source.read(this.#buffer.subarray(rest, rest + room), this.#next);
    this.#next += came;
    this.#end += came;
    return came > 0;
  }

  /** Cuts the row at `#at` into cells; returns where the next one starts, -1 when the row is not whole yet. */
  #parse(): number {
    const bytes = this.#buffer;
    const { starts, ends } = this.row;
    const slots = this.#slots;
    const delimiter = this.#delimiter;
    const last = this.#next >= this.#to;
    starts.fill(0);
    ends.fill(0);
    // A line end behind the bytes stops every scan.
    bytes[this.#end] = NEWLINE;
    let at = this.#at;
    let column = 0;
    const first = at;
    for (;;) {
      let start = at;
      let end = -1;
      if (bytes[at] === QUOTE) {
        const close = this.#closing(at, last);
        if (close === -1) return -1;
        if (close > 0) {
          start = at + 1;
          end = this.#unquote(start, close);
          at = close + 1;
        }
      }
      let byte = bytes[at] ?? NEWLINE;
      while (byte !== delimiter && byte !== NEWLINE) byte = bytes[++at] ?? NEWLINE;
      if (byte === NEWLINE && at >= this.#end && !last) return -1;
      if (end < 0) end = byte === NEWLINE && at > start && bytes[at - 1] === RETURN ? at - 1 : at;
      const slot = column < slots.length ? (slots[column] ?? -1) : -1;
      if (slot >= 0) {
        starts[slot] = start;
        ends[slot] = end;
      }
      column++;
      at++;
      if (byte === NEWLINE) {
        this.width = column === 1 && end === start && first === start ? 0 : column;
        return at;
      }
    }
  }

  /** Where the quote opened at `open` closes; 0 when it is an ordinary character, -1 when more bytes are needed. */
  #closing(open: number, last: boolean): number {
    const bytes = this.#buffer;
    for (let at = open + 1; at < this.#end; at++) {
      if (bytes[at] !== QUOTE) {
        if (at - open > LONGEST_QUOTED) return 0;
        continue;
      }
      if (at + 1 >= this.#end && !last) return -1;
      if (bytes[at + 1] === QUOTE && at + 1 < this.#end) at++;
      else return at;
    }
    return last ? 0 : -1;
  }

  /** Makes "" one quote in place; returns the new end. */
  #unquote(start: number, end: number): number {
    const bytes = this.#buffer;
    let doubled = start;
    while (doubled < end && bytes[doubled] !== QUOTE) doubled++;
    if (doubled === end) return end;
    let to = doubled;
    for (let at = doubled; at < end; at++) {
      bytes[to++] = bytes[at] ?? 0;
      if (bytes[at] === QUOTE) at++;
    }
    return to;
  }
}
