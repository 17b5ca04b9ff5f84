import type { RowBlock } from './row-block.ts';

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** A quoted cell is never so long: a quote without an end is a letter like others. */
const LONGEST_QUOTED = 64 * 1024;

/** Fills bytes from a place on and returns how many it put there; 0 at the end of the text. */
export type FillBytes = (into: Uint8Array, from: number) => Promise<number>;

const CAPACITY = 1 << 20;

/**
 * Yields the rows of delimited text (UTF-8), cut where it is: cells are places in the bytes read, which the next block reuses. A row number
 * counts records, as a spreadsheet shows them.
 */
export async function* csvRows(fill: FillBytes, delimiter: number): AsyncGenerator<RowBlock> {
  const cutter = new CsvCutter(delimiter);
  let bytes = new Uint8Array(CAPACITY);
  let size = 0;
  for (;;) {
    if (size === bytes.length) {
      const grown = new Uint8Array(bytes.length * 2);
      grown.set(bytes);
      bytes = grown;
    }
    const added = await fill(bytes, size);
    size += added;
    const text = bytes.subarray(0, size);
    const used = cutter.cut(text, added === 0);
    if (cutter.rows > 0) yield cutter.block(text);
    if (added === 0) return;
    bytes.copyWithin(0, used, size);
    size -= used;
  }
}

class CsvCutter {
  rows = 0;
  readonly #delimiter: number;
  #line = 1;
  #cells = 0;
  #rowNumbers = new Int32Array(1 << 12);
  #firstCells = new Int32Array((1 << 12) + 1);
  #starts = new Int32Array(1 << 15);
  #ends = new Int32Array(1 << 15);
  /** Cells of the open record that hold doubled quotes. */
  readonly #doubled: number[] = [];

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
  }

  block(bytes: Uint8Array): RowBlock {
    return {
      bytes,
      rows: this.rows,
      rowNumbers: this.#rowNumbers,
      firstCells: this.#firstCells,
      starts: this.#starts,
      ends: this.#ends,
    };
  }

  /** Cuts complete records and returns how many bytes they take; the last record is complete at the end of the text. */
  cut(bytes: Uint8Array, last: boolean): number {
    this.rows = 0;
    this.#cells = 0;
    const delimiter = this.#delimiter;
    const { length } = bytes;
    let at = 0;
    let recordStart = 0;
    let cellStart = 0;
    let firstCell = 0;
    this.#doubled.length = 0;
    const stop = last ? length + 1 : length;
    while (at < stop) {
      if (at === length && recordStart === length) break;
      const byte = at < length ? (bytes[at] ?? 0) : LF;
      if (byte === QUOTE && at === cellStart) {
        const end = this.#quoted(bytes, at, last);
        if (end === UNFINISHED) break;
        if (end !== NO_CELL) {
          at = end;
          cellStart = -1;
          continue;
        }
      } else if (byte === delimiter) {
        if (cellStart >= 0) this.#put(cellStart, at);
        cellStart = at + 1;
      } else if (byte === LF || byte === CR) {
        if (byte === CR && at + 1 === length && !last) break;
        if (cellStart >= 0) this.#put(cellStart, at);
        if (byte === CR && bytes[at + 1] === LF) at += 1;
        firstCell = this.#endRow(bytes, firstCell);
        recordStart = at + 1;
        cellStart = recordStart;
      }
      at += 1;
    }
    return Math.min(recordStart, length);
  }

  /** Takes a quoted cell and returns the place of the delimiter or line end behind it. */
  #quoted(bytes: Uint8Array, open: number, last: boolean): number {
    let close = open;
    let doubled = false;
    for (;;) {
      close = bytes.indexOf(QUOTE, close + 1);
      if (close < 0 || close - open > LONGEST_QUOTED)
        return !last && bytes.length - open < LONGEST_QUOTED ? UNFINISHED : NO_CELL;
      if (close + 1 === bytes.length && !last) return UNFINISHED;
      if (bytes[close + 1] !== QUOTE) break;
      doubled = true;
      close += 1;
    }
    if (doubled) this.#doubled.push(this.#cells);
    this.#put(open + 1, close);
    let end = close + 1;
    while (end < bytes.length && bytes[end] !== this.#delimiter && bytes[end] !== LF && bytes[end] !== CR)
      end += 1;
    return end;
  }

  #put(start: number, end: number): void {
    if (this.#cells === this.#starts.length) {
      this.#starts = twice(this.#starts);
      this.#ends = twice(this.#ends);
    }
    this.#starts[this.#cells] = start;
    this.#ends[this.#cells++] = end;
  }

  #endRow(bytes: Uint8Array, firstCell: number): number {
    if (this.#doubled.length > 0) this.#singleQuotes(bytes);
    if (this.rows === this.#rowNumbers.length) {
      this.#rowNumbers = twice(this.#rowNumbers);
      this.#firstCells = twice(this.#firstCells);
    }
    this.#rowNumbers[this.rows] = this.#line++;
    this.#firstCells[this.rows] = firstCell;
    this.rows += 1;
    this.#firstCells[this.rows] = this.#cells;
    return this.#cells;
  }

  /** Makes doubled quotes single, in place: the record is complete and is not read again. */
  #singleQuotes(bytes: Uint8Array): void {
    for (const cell of this.#doubled) {
      let to = this.#starts[cell] ?? 0;
      const end = this.#ends[cell] ?? 0;
      for (let from = to; from < end; from += 1) {
        const byte = bytes[from] ?? 0;
        bytes[to++] = byte;
        if (byte === QUOTE && bytes[from + 1] === QUOTE) from += 1;
      }
      this.#ends[cell] = to;
    }
    this.#doubled.length = 0;
  }
}

const UNFINISHED = -1;
const NO_CELL = -2;

function twice(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}
