import { GrowingBytes } from './growing-bytes.ts';

/**
 * Some rows of a sheet. Cell c of row r holds the UTF-8 bytes from starts[firstCells[r] + c] to ends[…]; empty cells hold none. Numbers as
 * digits with a decimal comma, days as ISO dates.
 */
export interface RowBlock {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** As the sheet counts them, from 1. */
  readonly rowNumbers: Int32Array;
  /** One more than rows: where the cells of each row begin, and where those of the last end. */
  readonly firstCells: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Collects rows until there are enough for a block. */
export class RowBlockBuilder extends GrowingBytes {
  #rows = 0;
  #cells = 0;
  #rowNumbers = new Int32Array(1 << 10);
  #firstCells = new Int32Array((1 << 10) + 1);
  #starts = new Int32Array(1 << 13);
  #ends = new Int32Array(1 << 13);

  /** Number of rows ended so far. */
  get rows(): number {
    return this.#rows;
  }

  constructor() {
    super(1 << 18);
  }

  /** Puts a cell into a column of the open row; columns come from left to right, those left out are empty. */
  put(column: number, start: number, end: number): void {
    const at = (this.#firstCells[this.#rows] ?? 0) + column;
    if (at >= this.#starts.length) {
      this.#starts = grownTo(this.#starts, at + 1);
      this.#ends = grownTo(this.#ends, at + 1);
    }
    while (this.#cells < at) {
      this.#starts[this.#cells] = 0;
      this.#ends[this.#cells++] = 0;
    }
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#cells = at + 1;
  }

  /** Puts a copy of bytes into a column of the open row. */
  putBytes(column: number, from: Uint8Array, start: number, end: number): void {
    const at = this.size;
    this.copy(from, start, end);
    this.put(column, at, this.size);
  }

  /** Puts a text into a column of the open row. */
  putText(column: number, text: string): void {
    const at = this.size;
    this.text(text);
    this.put(column, at, this.size);
  }

  /** Ends the open row. */
  endRow(rowNumber: number): void {
    if (this.#rows === this.#rowNumbers.length) {
      this.#rowNumbers = grownTo(this.#rowNumbers, this.#rows + 1);
      this.#firstCells = grownTo(this.#firstCells, this.#rows + 2);
    }
    this.#rowNumbers[this.#rows++] = rowNumber;
    this.#firstCells[this.#rows] = this.#cells;
  }

  /** Returns the rows collected; they are valid until `clear`. */
  block(bytes = this.bytes): RowBlock {
    return {
      bytes,
      rows: this.#rows,
      rowNumbers: this.#rowNumbers,
      firstCells: this.#firstCells,
      starts: this.#starts,
      ends: this.#ends,
    };
  }

  /** Begins a new block in the same memory. */
  clear(): void {
    this.size = 0;
    this.#rows = 0;
    this.#cells = 0;
  }
}

function grownTo(old: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(old.length * 2, least));
  grown.set(old);
  return grown;
}

/** Returns the cells of one row as texts, '' where empty. */
export function rowTexts(block: RowBlock, row: number): string[] {
  const first = block.firstCells[row] ?? 0;
  const count = (block.firstCells[row + 1] ?? 0) - first;
  return Array.from({ length: count }, (_, at) => cellText(block, first + at));
}

/** Returns a cell as text, by its position in the block. */
export function cellText({ bytes, starts, ends }: RowBlock, cell: number): string {
  const [start = 0, end = 0] = [starts[cell], ends[cell]];
  return start === end
    ? ''
    : Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
