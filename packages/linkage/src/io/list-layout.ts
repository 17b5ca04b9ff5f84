import { foldDiacritics } from '@ansinh/vietnamese/text';
import { decodeTcvn3, decodeVni } from '@ansinh/vietnamese/legacy-encoding';
import type { ColumnNames } from '../kernel/feature-set.ts';
import { openBytes, type ListInput } from './byte-source.ts';
import { RowReader } from './row-reader.ts';

/** What the head of a list says: how cells are parted, where rows start and which columns it has. */
export interface ListLayout {
  readonly delimiter: number;
  /** Byte where the first row of data starts, and the size of the list. */
  readonly from: number;
  readonly to: number;
  /** For each column of the file, the number of the known column it is, -1 = none. */
  readonly slots: Int16Array;
  readonly headers: readonly string[];
}

/** A list whose head names no column of the kind. */
export class UnknownLayout extends Error {
  override readonly name = 'UnknownLayout';
}

const HEAD = 1 << 18;
const DELIMITERS = [',', ';', '\t', '|'].map((sign) => sign.charCodeAt(0));
/** Titles may stand above the header row. */
const MOST_TITLE_ROWS = 12;
const MOST_COLUMNS = 400;

/** Returns the form in which headers are compared: no marks, small letters, words parted by one space. */
export function headerKey(header: string): string {
  return foldDiacritics(header)
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

function columnOf(header: string, columns: readonly ColumnNames[]): number {
  const readings = /^[\0-\x7f]*$/u.test(header) ? [header] : [header, decodeTcvn3(header), decodeVni(header)];
  for (const reading of readings) {
    const key = headerKey(reading);
    const at = columns.findIndex(
      (column) => headerKey(column.key.replaceAll('_', ' ')) === key || column.names.includes(key),
    );
    if (at >= 0) return at;
  }
  return -1;
}

/** Columns of the file to known columns; of two that fit the same, the first counts. */
function slotsOf(headers: readonly string[], columns: readonly ColumnNames[]): Int16Array {
  const slots = new Int16Array(headers.length).fill(-1);
  headers.forEach((header, at) => {
    const column = columnOf(header, columns);
    if (column >= 0 && !slots.includes(column)) slots[at] = column;
  });
  return slots;
}

function rowsOfHead(head: Uint8Array, delimiter: number): { cells: string[]; end: number }[] {
  const slots = Int16Array.from({ length: MOST_COLUMNS }, (_, at) => at);
  const text = new TextDecoder();
  const reader = new RowReader(openBytes(head), { from: 0, to: head.length }, delimiter, slots, MOST_COLUMNS);
  const rows: { cells: string[]; end: number }[] = [];
  while (rows.length < MOST_TITLE_ROWS && reader.next()) {
    const { bytes, starts, ends } = reader.row;
    const cells = Array.from({ length: Math.min(MOST_COLUMNS, reader.width) }, (_, at) =>
      text.decode(bytes.slice(starts[at], ends[at])).trim(),
    );
    rows.push({ cells, end: reader.consumed });
  }
  return rows;
}

/** Returns the layout of a list in UTF-8; throws UnknownLayout when no row near its top names two known columns. */
export function readLayout(input: ListInput, columns: readonly ColumnNames[]): ListLayout {
  const source = openBytes(input);
  const head = new Uint8Array(Math.min(HEAD, source.size));
  source.read(head, 0);
  const to = source.size;
  source.close();
  const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  let best: (ListLayout & { known: number }) | undefined;
  for (const delimiter of DELIMITERS)
    for (const { cells, end } of rowsOfHead(head.subarray(mark), delimiter)) {
      const slots = slotsOf(cells, columns);
      const known = slots.filter((slot) => slot >= 0).length;
      if (known >= 2 && known > (best?.known ?? 0))
        best = { delimiter, from: mark + end, to, slots, headers: cells, known };
    }
  if (best === undefined)
    throw new UnknownLayout(
      'Không nhận ra dòng tiêu đề: cần ít nhất hai cột biết tên, ví dụ id, ho_ten, ngay_sinh',
    );
  return best;
}
