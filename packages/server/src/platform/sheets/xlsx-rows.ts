import { writeDay } from './day-bytes.ts';
import { RowBlockBuilder, type RowBlock } from './row-block.ts';
import { SharedStrings } from './shared-strings.ts';
import { UnreadableFile } from './table-file.ts';
import { unescapeXml, type XlsxBook } from './xlsx-parts.ts';

const LT = 60;
const GT = 62;
const SLASH = 47;
const QUOTE = 34;
const AMP = 38;
const SPACE = 32;
const COLON = 58;
const LETTER_B = 98;
const LETTER_C = 99;
const LETTER_D = 100;
const LETTER_N = 110;
const LETTER_O = 111;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;
const LETTER_W = 119;
/** More columns than any list has; cells beyond are left out. */
const MOST_COLUMNS = 1_024;
/** A row of a list is never so long. */
const LONGEST_ROW = 16 * 1024 ** 2;
const ROWS_PER_BLOCK = 2_000;
/** Days between the two days spreadsheets count from. */
const TO_1904 = 1_462;

/** Yields the rows of one sheet of a workbook, scanning its XML as bytes; nothing is made for a cell but a copy of its bytes. */
export async function* xlsxRows(
  pieces: AsyncIterable<Buffer>,
  book: XlsxBook,
  strings: SharedStrings,
): AsyncGenerator<RowBlock> {
  const scanner = new SheetScanner(book, strings);
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const all = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = lastRowEnd(all);
    if (end === 0 && all.length > LONGEST_ROW) throw new UnreadableFile('file_unpacks_too_large');
    scanner.scan(all, end);
    rest = all.subarray(end);
    if (scanner.builder.rows < ROWS_PER_BLOCK) continue;
    yield scanner.builder.block();
    scanner.builder.clear();
  }
  if (scanner.builder.rows > 0) yield scanner.builder.block();
}

const ROW_END = Buffer.from('row>');

function lastRowEnd(xml: Buffer): number {
  for (let at = xml.length; at >= 0; at -= 1) {
    at = xml.lastIndexOf(ROW_END, at);
    if (at < 0) return 0;
    const before = xml[at - 1];
    if (before === SLASH || before === COLON) return at + 4;
  }
  return 0;
}

class SheetScanner {
  readonly builder = new RowBlockBuilder();
  readonly #strings: SharedStrings;
  readonly #days: Uint8Array;
  readonly #percents: Uint8Array;
  readonly #dayOffset: number;
  #row = 0;
  #column = -1;
  /** First letter of the cell's type: n(umber), s(hared), i(nline), t = formula text, b(oolean), e(rror), d(ay). */
  #type = LETTER_N;
  #style = 0;
  #valueStart = -1;
  #valueEnd = -1;
  #isText = false;
  #textStart = -1;

  constructor(book: XlsxBook, strings: SharedStrings) {
    this.#strings = strings;
    this.#days = book.styles.days;
    this.#percents = book.styles.percents;
    this.#dayOffset = book.from1904 ? TO_1904 : 0;
  }

  /** Takes the complete rows of xml[0, end). */
  scan(xml: Buffer, end: number): void {
    let at = 0;
    while (at < end) {
      while (at < end && xml[at] !== LT) at += 1;
      if (at >= end) return;
      const closing = xml[at + 1] === SLASH;
      let name = at + (closing ? 2 : 1);
      let nameEnd = name;
      for (
        let byte = xml[nameEnd] ?? GT;
        byte !== GT && byte !== SPACE && byte !== SLASH;
        byte = xml[nameEnd] ?? GT
      ) {
        if (byte === COLON) name = nameEnd + 1;
        nameEnd += 1;
        if (byte === 10 || byte === 13 || byte === 9) break;
      }
      const length = nameEnd - name;
      const first = xml[name];
      if (length === 1 && first === LETTER_C)
        at = closing ? this.#endCell(xml, nameEnd) : this.#openCell(xml, nameEnd);
      else if (length === 1 && first === LETTER_V && !closing) at = this.#value(xml, nameEnd);
      else if (length === 1 && first === LETTER_T && !closing) at = this.#inline(xml, nameEnd);
      else if (length === 3 && first === LETTER_R && xml[name + 1] === LETTER_O && xml[name + 2] === LETTER_W)
        at = closing ? this.#endRow(nameEnd) : this.#openRow(xml, nameEnd);
      else at = nameEnd;
    }
  }

  #openRow(xml: Buffer, from: number): number {
    this.#row += 1;
    this.#column = -1;
    let at = from;
    while (xml[at] !== GT) {
      if (xml[at] === LETTER_R && xml[at + 1] === 61 && xml[at - 1] === SPACE) {
        at += 3;
        let row = 0;
        for (; xml[at] !== QUOTE && xml[at] !== 39 && xml[at] !== GT; at += 1)
          row = row * 10 + (xml[at] ?? 48) - 48;
        if (row >= this.#row && row <= 10_000_000) this.#row = row;
      } else at += 1;
    }
    if (xml[at - 1] === SLASH) this.builder.endRow(this.#row);
    return at;
  }

  #endRow(from: number): number {
    this.builder.endRow(this.#row);
    return from;
  }

  #openCell(xml: Buffer, from: number): number {
    this.#type = LETTER_N;
    this.#style = 0;
    this.#valueStart = -1;
    this.#isText = false;
    this.#column += 1;
    let at = from;
    while (xml[at] !== GT) {
      if (xml[at + 1] !== 61 || xml[at - 1] !== SPACE) {
        at += 1;
        continue;
      }
      const attribute = xml[at];
      at += 3;
      if (attribute === LETTER_R) {
        let column = 0;
        for (let byte = xml[at] ?? 0; byte >= 65 && byte <= 90; byte = xml[++at] ?? 0)
          column = column * 26 + byte - 64;
        if (column > 0) this.#column = column - 1;
      } else if (attribute === LETTER_T) {
        this.#type = xml[at] ?? LETTER_N;
        if (this.#type === LETTER_S && xml[at + 1] === LETTER_T) this.#type = LETTER_T;
      } else if (attribute === LETTER_S) {
        let style = 0;
        for (let byte = xml[at] ?? 0; byte >= 48 && byte <= 57; byte = xml[++at] ?? 0)
          style = style * 10 + byte - 48;
        this.#style = style;
      }
      while (xml[at] !== QUOTE && xml[at] !== 39 && xml[at] !== GT) at += 1;
    }
    return at;
  }

  #value(xml: Buffer, from: number): number {
    let at = from;
    while (xml[at] !== GT) at += 1;
    if (xml[at - 1] === SLASH) return at;
    this.#valueStart = at + 1;
    while (xml[at] !== LT) at += 1;
    this.#valueEnd = at;
    return at;
  }

  /** A text of its own; several runs of one cell are put together. */
  #inline(xml: Buffer, from: number): number {
    const { builder } = this;
    let at = from;
    while (xml[at] !== GT) at += 1;
    if (xml[at - 1] === SLASH) return at;
    const start = at + 1;
    while (xml[at] !== LT) at += 1;
    if (!this.#isText) this.#textStart = builder.size;
    this.#isText = true;
    builder.reserve(at - start);
    let plain = true;
    let size = builder.size;
    for (let i = start; i < at; i += 1) {
      const byte = xml[i] ?? 0;
      if (byte === AMP || byte === 95) plain = false;
      builder.bytes[size++] = byte;
    }
    if (!plain) {
      const text = unescapeXml(xml.toString('utf8', start, at));
      size = builder.size + new TextEncoder().encodeInto(text, builder.bytes.subarray(builder.size)).written;
    }
    builder.size = size;
    return at;
  }

  #endCell(xml: Buffer, from: number): number {
    const column = this.#column;
    if (column >= MOST_COLUMNS) return from;
    if (this.#isText) this.builder.put(column, this.#textStart, this.builder.size);
    else if (this.#valueStart >= 0) this.#putValue(xml, column, this.#valueStart, this.#valueEnd);
    return from;
  }

  #putValue(xml: Buffer, column: number, start: number, end: number): void {
    const { builder } = this;
    switch (this.#type) {
      case LETTER_S: {
        let index = 0;
        for (let at = start; at < end; at += 1) index = index * 10 + (xml[at] ?? 48) - 48;
        const { bytes, offsets, count } = this.#strings;
        if (index < count) builder.putBytes(column, bytes, offsets[index] ?? 0, offsets[index + 1] ?? 0);
        return;
      }
      case LETTER_N:
        this.#putNumber(xml, column, start, end);
        return;
      case LETTER_B:
        builder.putText(column, xml[start] === 49 ? 'TRUE' : 'FALSE');
        return;
      case LETTER_D:
        builder.putBytes(column, xml, start, Math.min(end, start + 10));
        return;
      default:
        this.#putUnescaped(xml, column, start, end);
    }
  }

  #putUnescaped(xml: Buffer, column: number, start: number, end: number): void {
    let plain = true;
    for (let at = start; at < end; at += 1) if (xml[at] === AMP || xml[at] === 95) plain = false;
    if (plain) this.builder.putBytes(column, xml, start, end);
    else this.builder.putText(column, unescapeXml(xml.toString('utf8', start, end)));
  }

  #putNumber(xml: Buffer, column: number, start: number, end: number): void {
    const { builder } = this;
    const isDay = this.#days[this.#style] === 1;
    if (!isDay && this.#percents[this.#style] !== 1) {
      let whole = true;
      for (let at = start; at < end; at += 1)
        if ((xml[at] ?? 0) < 48) whole = whole && at === start && xml[at] === 45;
        else if ((xml[at] ?? 0) > 57) whole = false;
      if (whole) {
        builder.putBytes(column, xml, start, end);
        return;
      }
    }
    const number = Number(xml.toString('latin1', start, end));
    if (isDay && number >= 1 && number < 2_958_466) {
      builder.reserve(10);
      writeDay(number + this.#dayOffset, builder.bytes, builder.size);
      builder.put(column, builder.size, builder.size + 10);
      builder.size += 10;
      return;
    }
    builder.putText(column, numberText(this.#percents[this.#style] === 1 ? number * 100 : number));
  }
}

/** Returns a number of a spreadsheet with a comma before decimals, so that it cannot be read as groups of thousands. */
export function numberText(number: number): string {
  const rounded = Number.isInteger(number) ? number : Number(number.toPrecision(15));
  const text = Math.abs(rounded) < 1e21 ? rounded.toLocaleString('en-US', PLAIN) : String(rounded);
  return text.replace('.', ',');
}

const PLAIN = { useGrouping: false, maximumFractionDigits: 15 } as const;
