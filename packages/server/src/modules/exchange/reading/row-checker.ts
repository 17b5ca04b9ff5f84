import {
  cleanCell,
  rowNature,
  rowRulesOf,
  type CellProblem,
  type DatasetLayout,
  type RowProblem,
  type RowRule,
} from '@ansinh/domain/exchange';
import { cellText, rowTexts, type RowBlock } from '../../../platform/sheets/row-block.ts';
import type { ColumnPlan } from './column-plan.ts';
import { KeySeen } from './key-seen.ts';
import { LineWriter } from './line-writer.ts';
import { beginsLikeTotal, hasFew } from './row-looks.ts';
import { BatchIssues, type CheckedPart } from './batch-issues.ts';

const COMMA = 44;
const QUOTE = 34;
const TAB = 9;
const NEWLINE = 10;
const BACKSLASH = 92;
const NULL = Buffer.from('NULL');
const PIPE = 124;
/** First letter of 'male'. */
const MALE = 109;
const NO_VALUE = -1;
const WRONG_VALUE = -2;
const LINE_BYTES = 1 << 19;

/**
 * Checks rows and writes the lines that COPY takes (row number, values as an array, key, whether the row is good). A cell written cleanly is
 * never made a text; the others go through the readers of their kind.
 */
export class RowChecker {
  readonly #plans: readonly ColumnPlan[];
  readonly #headers: readonly string[];
  readonly #firstRow: number;
  readonly #required: readonly ColumnPlan[];
  readonly #rules: readonly RowRule[];
  readonly #keys: readonly number[];
  readonly #seen = new KeySeen();
  readonly #issues = new BatchIssues();
  #out = new LineWriter(LINE_BYTES + LINE_BYTES / 4);
  /** Of each column of the open row: where its value is in the lines, and whether it is usable. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  #rows = 0;
  #bad = 0;
  #afterTable = false;
  #rowBad = false;

  /** `headers`: header texts of the file by column; `firstRow`: number of the first row of data. */
  constructor(
    layout: DatasetLayout,
    plans: readonly ColumnPlan[],
    headers: readonly string[],
    firstRow: number,
  ) {
    this.#plans = plans;
    this.#headers = headers;
    this.#firstRow = firstRow;
    this.#required = plans.filter(({ required, index }) => required && index >= 0);
    this.#rules = rowRulesOf(layout);
    this.#keys = layout.key.map((key) => layout.columns.findIndex((column) => column.key === key));
    this.#from = new Int32Array(plans.length);
    this.#to = new Int32Array(plans.length);
  }

  /** Checks the rows of a block. */
  check(block: RowBlock): void {
    for (let row = 0; row < block.rows; row += 1) {
      if ((block.rowNumbers[row] ?? 0) < this.#firstRow) continue;
      if (this.#isData(block, row)) this.#row(block, row);
    }
  }

  /** Whether there is enough for a batch. */
  get full(): boolean {
    return this.#out.size >= LINE_BYTES || this.#issues.full;
  }

  /** Returns what was checked since the last call. */
  take(): CheckedPart {
    const { bytes, size } = this.#out;
    const part = {
      lines: bytes.subarray(0, size),
      rows: this.#rows,
      bad: this.#bad,
      ...this.#issues.take(),
    };
    this.#out = new LineWriter(LINE_BYTES + LINE_BYTES / 4);
    this.#rows = 0;
    this.#bad = 0;
    return part;
  }

  /** Most rows have all that is required and do not begin like a total: they are data. The others are looked at. */
  #isData(block: RowBlock, row: number): boolean {
    const first = block.firstCells[row] ?? 0;
    const end = block.firstCells[row + 1] ?? 0;
    let filled = first;
    while (filled < end && block.starts[filled] === block.ends[filled]) filled += 1;
    if (filled === end) return false;
    let lacking = false;
    for (const { index } of this.#required) {
      const cell = first + index;
      if (cell >= end || block.starts[cell] === block.ends[cell]) lacking = true;
    }
    const few = hasFew(block, filled, end);
    if (!lacking && !few && !beginsLikeTotal(block, filled) && !this.#isHeaderAgain(block, first, end))
      return true;
    const cells = rowTexts(block, row).map(cleanCell);
    const nature = rowNature({
      cells,
      headers: this.#headers,
      required: this.#required.map(({ index }) => cells[index] ?? null),
    });
    if (nature === 'signature') this.#afterTable = true;
    return (
      nature === 'data' && !(this.#afterTable && (lacking || few)) && cells.some((cell) => cell !== null)
    );
  }

  /** Headers are printed again on every page: the first required cell is its own header. */
  #isHeaderAgain(block: RowBlock, first: number, end: number): boolean {
    const index = this.#required[0]?.index ?? -1;
    const cell = first + index;
    if (index < 0 || cell >= end) return false;
    const header = this.#headers[index] ?? '';
    const [start = 0, stop = 0] = [block.starts[cell], block.ends[cell]];
    return stop - start === Buffer.byteLength(header) && cellText(block, cell) === header;
  }

  #row(block: RowBlock, row: number): void {
    const out = this.#out;
    const number = block.rowNumbers[row] ?? 0;
    const first = block.firstCells[row] ?? 0;
    const end = block.firstCells[row + 1] ?? 0;
    this.#rowBad = false;
    out.number(number);
    out.reserve(3);
    out.bytes[out.size++] = TAB;
    out.bytes[out.size++] = 123;
    for (let at = 0; at < this.#plans.length; at += 1) {
      const plan = this.#plans[at];
      if (plan === undefined) continue;
      out.reserve(8);
      if (at > 0) out.bytes[out.size++] = COMMA;
      const cell = plan.index < 0 ? end : first + plan.index;
      const [start = 0, stop = 0] = cell < end ? [block.starts[cell], block.ends[cell]] : [0, 0];
      if (start === stop) this.#none(plan, at, number);
      else {
        out.bytes[out.size++] = QUOTE;
        this.#from[at] = out.size;
        if (plan.plain(block.bytes, start, stop, out)) {
          this.#to[at] = out.size;
          out.reserve(2);
          out.bytes[out.size++] = QUOTE;
        } else {
          out.size -= 1;
          this.#look(plan, at, number, block, cell);
        }
      }
    }
    out.reserve(2);
    out.bytes[out.size++] = 125;
    this.#applyRules(number);
    this.#key(number);
    out.reserve(4);
    out.bytes[out.size++] = TAB;
    out.bytes[out.size++] = this.#rowBad ? 102 : 116;
    out.bytes[out.size++] = NEWLINE;
    this.#rows += 1;
    if (this.#rowBad) this.#bad += 1;
  }

  #none(plan: ColumnPlan, at: number, row: number): void {
    this.#out.copy(NULL, 0, NULL.length);
    this.#from[at] = NO_VALUE;
    if (plan.required) this.#issue(row, plan.key, { code: 'required' }, null);
  }

  /** Reads a cell that is not written cleanly. */
  #look(plan: ColumnPlan, at: number, row: number, block: RowBlock, cell: number): void {
    const out = this.#out;
    const text = cleanCell(plan.font.read(cellText(block, cell)));
    if (text === null) {
      this.#none(plan, at, row);
      return;
    }
    const { value, problem } = plan.read(text);
    if (value === null) this.#none(plan, at, row);
    else {
      out.reserve(1);
      out.bytes[out.size++] = QUOTE;
      this.#from[at] = out.size;
      out.text(escaped(value));
      this.#to[at] = out.size;
      out.reserve(1);
      out.bytes[out.size++] = QUOTE;
    }
    if (problem === undefined) {
      if (value !== null) plan.memo?.note(block.bytes, block.starts[cell] ?? 0, block.ends[cell] ?? 0, value);
      return;
    }
    if (problem.warning !== true) this.#from[at] = WRONG_VALUE;
    this.#issue(row, plan.key, problem, text);
  }

  #applyRules(row: number): void {
    const { bytes } = this.#out;
    for (const rule of this.#rules) {
      if (rule.identity !== undefined && this.#identityAgrees(bytes, rule.identity)) continue;
      const values: (string | null)[] = [];
      for (const at of rule.involved) values[at] = this.#valueText(bytes, at);
      const found: RowProblem[] = [];
      rule.check(values, found);
      for (const { column, problem } of found) this.#issue(row, column, problem, null);
    }
  }

  /** Most numbers of identity agree with sex and birth: their digits are compared as they are. */
  #identityAgrees(bytes: Uint8Array, [identity, sex, birth]: readonly [number, number, number]): boolean {
    const from = this.#from[identity] ?? NO_VALUE;
    if (from < 0 || (this.#to[identity] ?? 0) - from !== 12) return true;
    const century = (bytes[from + 3] ?? 0) - 48;
    const own = this.#from[sex] ?? NO_VALUE;
    if (own >= 0 && (bytes[own] === MALE) !== (century % 2 === 0)) return false;
    const born = this.#from[birth] ?? NO_VALUE;
    if (born < 0) return true;
    const year = 19 + (century >> 1);
    return (
      bytes[born] === 48 + Math.floor(year / 10) &&
      bytes[born + 1] === 48 + (year % 10) &&
      bytes[born + 2] === bytes[from + 4] &&
      bytes[born + 3] === bytes[from + 5]
    );
  }

  /** Digits, dates and codes are ASCII; of other values rules only ask whether there is one. */
  #valueText(bytes: Uint8Array<ArrayBuffer>, at: number): string | null {
    const from = this.#from[at] ?? -1;
    if (from < 0) return null;
    return Buffer.from(bytes.buffer, from, (this.#to[at] ?? 0) - from).toString('latin1');
  }

  #key(row: number): void {
    const out = this.#out;
    out.reserve(4);
    out.bytes[out.size++] = TAB;
    const start = out.size;
    let some = false;
    let broken = false;
    for (const [at, column] of this.#keys.entries()) {
      if (at > 0) {
        out.reserve(1);
        out.bytes[out.size++] = PIPE;
      }
      const from = this.#from[column] ?? NO_VALUE;
      if (from === WRONG_VALUE) broken = true;
      if (from < 0) continue;
      some = true;
      out.copy(out.bytes, from, this.#to[column] ?? 0);
    }
    if (some && !broken) {
      const first = this.#seen.note(out.bytes, start, out.size, row);
      if (first > 0) {
        const key = Buffer.from(out.bytes.buffer, start, out.size - start).toString('utf8');
        this.#issue(row, null, { code: 'duplicate-key', params: { first } }, key);
      }
      return;
    }
    out.size = start;
    out.reserve(2);
    out.bytes[out.size++] = BACKSLASH;
    out.bytes[out.size++] = 78;
  }

  #issue(row: number, column: string | null, problem: CellProblem, value: string | null): void {
    if (problem.warning !== true) this.#rowBad = true;
    this.#issues.add(row, column, problem, value);
  }
}

/** Escapes a value for an array inside a line of COPY. */
function escaped(value: string): string {
  if (!/["\\\t\n\r\0]/u.test(value)) return value;
  return value
    .replaceAll('\0', '')
    .replaceAll(/["\\]/gu, String.raw`\$&`)
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
