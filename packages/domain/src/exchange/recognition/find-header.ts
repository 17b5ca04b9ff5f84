import type { DatasetLayout } from '../dataset.ts';
import { fieldKey } from './header-name.ts';
import { layoutNames, NAMED_BY, namedColumns, type LayoutNames } from './layout-names.ts';

type Cells = readonly (string | null)[];

/** One column of a file: what stands above it, and some of its cells. */
export interface FileColumn {
  readonly index: number;
  /** All of its header in one line. */
  readonly header: string;
  /** Its header as rows, from above, parents of merged cells included. */
  readonly texts: readonly string[];
  readonly samples: readonly (string | null)[];
}

/** Where the table of a sheet begins. */
export interface FoundHeader {
  /** Positions in the rows looked at: first and last row of the header, first row of data. */
  readonly from: number;
  readonly to: number;
  readonly dataFrom: number;
  readonly columns: readonly FileColumn[];
  /** Columns of the layout that were named. */
  readonly named: number;
}

/** A header has so many rows at most; titles above it at most so many. */
const MOST_ROWS = 5;
const MOST_ABOVE = 40;
const SAMPLES = 40;

/**
 * Finds the header of a table in the first rows of a sheet: the rows that name most columns of the layout, under titles and with parents in
 * merged cells, with a row of field keys or of column numbers below. A sheet that names none has its first row of several texts as header.
 */
export function findHeader(rows: readonly Cells[], layout: DatasetLayout): FoundHeader | null {
  const names = layoutNames(layout);
  let best: { from: number; to: number; score: number; named: number } | null = null;
  for (let from = 0; from < Math.min(rows.length, MOST_ABOVE); from += 1) {
    if (filled(rows[from]) < 2) continue;
    for (let to = from; to < Math.min(rows.length, from + MOST_ROWS); to += 1) {
      if (to > from && looksLikeData(rows[to] ?? [])) break;
      const named = countNamed(names, headerTexts(rows, from, to));
      const score = named - (to - from) * 0.4;
      if (named > 0 && (best === null || score > best.score)) best = { from, to, score, named };
    }
  }
  if (best !== null) {
    const { from, named } = best;
    let { to } = best;
    while (isKeyRow(names, rows[to + 1] ?? [])) to += 1;
    return describe(rows, from, to, named);
  }
  const first = rows.findIndex((row) => filled(row) >= 2);
  return first < 0 ? null : describe(rows, first, first, 0);
}

function describe(rows: readonly Cells[], from: number, to: number, named: number): FoundHeader {
  const dataFrom = isNumbering(rows[to + 1] ?? []) ? to + 2 : to + 1;
  const below = rows.slice(dataFrom, dataFrom + SAMPLES);
  const columns = headerTexts(rows, from, to).map((texts, index) => ({
    index,
    header: texts.join(' – '),
    texts,
    samples: below.map((row) => row[index] ?? null),
  }));
  return { from, to, dataFrom, columns, named };
}

const filled = (row: Cells | undefined): number => row?.filter((cell) => cell !== null).length ?? 0;

/** A row of field keys: most of them of the layout, or written as programs write them (HoTen, so_cmnd) in a row of nothing else. */
function isKeyRow(names: LayoutNames, row: Cells): boolean {
  const cells = row.filter((cell) => cell !== null);
  if (cells.length === 0 || !cells.every((cell) => fieldKey(cell) !== null)) return false;
  const known = cells.filter((cell) => names.key.has(fieldKey(cell) ?? '')).length;
  if (known > 0 && known * 2 >= cells.length) return true;
  const ofPrograms = cells.filter((cell) => /_|[a-z][A-Z]/u.test(cell)).length;
  return cells.length >= 3 && ofPrograms * 2 >= cells.length && new Set(cells).size === cells.length;
}

/** A row with long numbers or days is no part of a header. */
function looksLikeData(row: Cells): boolean {
  return row.some(
    (cell) => cell !== null && /^\d{6,}$|^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/u.test(cell),
  );
}

/** The texts above each column, from above; a blank beside a parent belongs to the parent where something stands below it. */
function headerTexts(rows: readonly Cells[], from: number, to: number): string[][] {
  const block = rows.slice(from, to + 1);
  const width = Math.max(
    ...block.map((row) => row.length),
    ...rows.slice(to + 1, to + 4).map((row) => row.length),
  );
  const texts: string[][] = Array.from({ length: width }, () => []);
  for (const [depth, row] of block.entries()) {
    let parent: string | null = null;
    for (let at = 0; at < width; at += 1) {
      const cell = row[at] ?? null;
      if (cell !== null) parent = cell;
      const below = block.slice(depth + 1).some((other) => (other[at] ?? null) !== null);
      const above = (texts[at]?.length ?? 0) > 0 && depth === 0;
      const text = cell ?? (below && !above ? parent : null);
      if (text !== null && !texts[at]?.includes(text)) texts[at]?.push(text);
    }
  }
  return texts;
}

function countNamed(names: LayoutNames, columns: readonly (readonly string[])[]): number {
  const used = new Set<number>();
  for (const texts of columns) {
    for (const text of headerForms(texts)) {
      const free = NAMED_BY.flatMap((by) => namedColumns(names, text, by)).find(
        (column) => !used.has(column),
      );
      if (free === undefined) continue;
      used.add(free);
      break;
    }
  }
  return used.size;
}

/** The ways to read the header of a column, best first: its lowest text, all of it, its lowest two, each text. */
export function headerForms(texts: readonly string[]): readonly string[] {
  const last = texts.at(-1);
  if (last === undefined) return [];
  return [...new Set([last, texts.join(' '), texts.slice(-2).join(' '), ...texts])];
}

const ORDINAL = /^[([]?(\d{1,3}|[A-ZĐ])(?:\s*=.*)?[)\]]?$/iu;

/** A row of column numbers: (1) (2) (3), or A B 1 2 3. */
function isNumbering(row: Cells): boolean {
  const cells = row.filter((cell) => cell !== null);
  if (cells.length < 2 || !cells.every((cell) => ORDINAL.test(cell))) return false;
  const numbers = cells
    .map((cell) => Number(ORDINAL.exec(cell)?.[1]))
    .filter((number) => !Number.isNaN(number));
  return (
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1) && numbers.length !== 1
  );
}
