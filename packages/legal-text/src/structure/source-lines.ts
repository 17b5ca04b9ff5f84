import { linePieces } from './line-pieces.ts';
import type { LinePiece } from './line-pieces.ts';
import { collapse, stripMarks } from './line-words.ts';

/** One printed line of the source with its place in it. */
export interface SourceLine {
  /** UTF-16 offset of the first character. */
  readonly start: number;
  /** Offset after the line feed, so that lines tile the source. */
  readonly end: number;
  /** Words of the line: markup marks taken off, white space collapsed. */
  readonly text: string;
  /** Length as printed, without white space around it; tells where a hard wrap fell. */
  readonly width: number;
  /** Words that stand apart on the line (tabs, pipes, wide gaps, "<br>"), as in letterheads and signatures printed side by side. */
  readonly pieces: readonly LinePiece[];
  /** Cells when the line is a table row (tab or pipe separated), otherwise null. */
  readonly cells: readonly string[] | null;
}

/** Returns the text as the whole package counts it: NFC, line feeds only, no byte order mark. */
export function normaliseSource(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029|\f|\v/g, '\n')
    .normalize('NFC');
}

function rowCells(raw: string): string[] | null {
  const trimmed = raw.trim();
  if (raw.includes('\t')) {
    const cells = raw.replace(/\n$/, '').split('\t');
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (cells.length >= 3 && filled >= 2) return cells.map((cell) => collapse(stripMarks(cell)));
  }
  if (trimmed.startsWith('|') && trimmed.endsWith('|') && trimmed.length > 2) {
    const cells = trimmed.slice(1, -1).split('|');
    if (cells.length >= 2) return cells.map((cell) => collapse(stripMarks(cell)));
  }
  return null;
}

/**
 * Splits a normalised source into lines that tile it. A line that stands in a known table is a row even
 * when it has two cells only.
 */
export function sourceLines(
  source: string,
  tables: readonly { readonly start: number; readonly end: number }[] = [],
): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  let table = 0;
  while (start < source.length) {
    const feed = source.indexOf('\n', start);
    const end = feed === -1 ? source.length : feed + 1;
    const raw = source.slice(start, end);
    const bare = stripMarks(raw);
    const text = collapse(bare.includes('|') ? bare.replace(/^\s*\||\|\s*$/g, ' ') : bare);
    while ((tables[table]?.end ?? Infinity) <= start) table += 1;
    const inTable = (tables[table]?.start ?? Infinity) <= start && raw.includes('\t');
    const cells = inTable ? raw.replace(/\n$/, '').split('\t').map(collapse) : rowCells(raw);
    lines.push({ start, end, text, width: raw.trim().length, pieces: linePieces(raw, text), cells });
    start = end;
  }
  return lines;
}
