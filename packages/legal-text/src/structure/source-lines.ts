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

/** Takes Markdown marks off a line; a list mark "* " or "- " at its beginning stays. */
export function stripMarks(raw: string): string {
  let text = raw;
  if (text.includes('\\')) text = text.replace(/\\([.\-+*_()[\]#|])/g, '$1');
  if (text.includes('**') || text.includes('__') || text.includes('`')) text = text.replace(/\*\*|__|`/g, '');
  if (text.includes('*')) text = text.replace(/\*([^*\s][^*]{0,400})\*/g, '$1');
  if (text.includes('_')) text = text.replace(/(^|[\s(“"])_([^_\s][^_]{0,400})_(?=$|[\s.,;:)”"])/g, '$1$2');
  return text.replace(/^\s*#{1,6}\s+/, '').replace(/^\s*>\s?/, '');
}

/** Collapses every run of white space (non-breaking spaces too) into one space. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00A0\u200B]+/g, ' ').trim();
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
    const text = collapse(stripMarks(raw).replace(/^\s*\||\|\s*$/g, ' '));
    while ((tables[table]?.end ?? Infinity) <= start) table += 1;
    const inTable = (tables[table]?.start ?? Infinity) <= start && raw.includes('\t');
    const cells = inTable ? raw.replace(/\n$/, '').split('\t').map(collapse) : rowCells(raw);
    lines.push({ start, end, text, width: raw.trim().length, cells });
    start = end;
  }
  return lines;
}
