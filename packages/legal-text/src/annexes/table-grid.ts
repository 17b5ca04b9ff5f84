/** A table as read: every row as many cells as the widest. */
export interface TableGrid {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NUMBERED = /^(?:\d{1,3}[.)]?|[IVX]{1,5}[.)]?|[a-zđ][.)]|\d+\.\d+)$/;
const MEASURE = /^[-+]?(?:\d{1,3}(?:[.\s]\d{3})+|\d+)(?:[.,]\d+)?\s*%?$/;
const INDEX_CELL = /^\(?\d{1,2}\)?(?:\s*=.*)?$/;
const RULE_CELL = /^:?-{2,}:?$/;

function blanks(count: number): string[] {
  return Array.from({ length: Math.max(0, count) }, () => '');
}

function isMeasure(cell: string): boolean {
  return MEASURE.test(cell) && !/^(?:19|20)\d{2}$/.test(cell);
}

function isIndexRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  return (
    filled.length >= 3 &&
    filled.every((cell) => INDEX_CELL.test(cell) || /^[A-Z]$/.test(cell)) &&
    /^\(?1\)?$|^A$/.test(filled[0] ?? '')
  );
}

function isData(row: readonly string[], width: number): boolean {
  const filled = row.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  const measures = filled.filter(isMeasure).length;
  if (NUMBERED.test(row[0] ?? '') && filled.length > 1) return true;
  return measures >= 1 && measures >= Math.min(width - 2, filled.length - 2) && filled.length > width / 2;
}

/** "I. Tuyên truyền" across the whole table: a title between rows. */
function isGroupRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  return filled.length === 1 && /^(?:[IVX]{1,5}|[A-H]|\d{1,2})[.)]\s+\p{L}/u.test(filled[0] ?? '');
}

/** Rows above the data: those before the first row that is numbered or mostly measures; at least one. */
function headerHeight(rows: readonly (readonly string[])[], width: number): number {
  const first = rows.findIndex((row, index) => isData(row, width) || (index > 0 && isGroupRow(row)));
  if (first === 0) return 0;
  if (first === -1 || first > 4) return 1;
  return first;
}

/** Spreads the cells of a header row that lost its empty cells over the groups below it. */
function spread(row: readonly string[], below: readonly string[] | undefined, width: number): string[] {
  const cells = row.filter((cell) => cell !== '');
  if (row.length === width || below === undefined) return [...row, ...blanks(width - row.length)];
  const members = below.filter((cell) => cell !== '').length;
  const alone = width - members;
  const groups = cells.length - alone;
  if (groups < 1 || members % groups !== 0) return [...row, ...blanks(width - row.length)];
  const share = members / groups;
  return [...cells.slice(0, alone), ...cells.slice(alone).flatMap((cell) => [cell, ...blanks(share - 1)])];
}

function joinHeaders(headers: readonly (readonly string[])[], width: number): string[] {
  const full = headers.map((row, index) => {
    const spreadRow =
      index < headers.length - 1
        ? spread(row, headers[index + 1], width)
        : padLast(row, headers.length, width);
    if (index === headers.length - 1) return spreadRow;
    return fillRight(spreadRow, headers.slice(index + 1), width);
  });
  return Array.from({ length: width }, (_, column) => {
    const words: string[] = [];
    for (const row of full) {
      const cell = row[column] ?? '';
      if (cell !== '' && words.at(-1) !== cell) words.push(cell);
    }
    return words.join(' - ');
  });
}

function padLast(row: readonly string[], height: number, width: number): string[] {
  const missing = Math.max(0, width - row.length);
  const empty = blanks(missing);
  return height > 1 ? [...empty, ...row] : [...row, ...empty];
}

/** A header cell stands above the empty cells to its right, where the rows below have words. */
function fillRight(row: readonly string[], below: readonly (readonly string[])[], width: number): string[] {
  const filled = [...row];
  for (let column = 1; column < width; column += 1) {
    const named = below.some((other) => (padLast(other, 2, width)[column] ?? '') !== '');
    if ((filled[column] ?? '') === '' && named) filled[column] = filled[column - 1] ?? '';
  }
  return filled;
}

/** A row of totals has no number; where its empty first cell was not printed, the others stand one to the left. */
function lostNumber(row: readonly string[], width: number): boolean {
  return (
    row.length === width - 1 &&
    width > 3 &&
    !NUMBERED.test(row[0] ?? '') &&
    row.slice(1).every((cell) => isMeasure(cell))
  );
}

/** Makes a table of printed rows: joins header rows by column, leaves out index rows "(1) (2) (3)" and Markdown rules. */
export function tableGrid(printed: readonly (readonly string[])[]): TableGrid | null {
  const filled = printed.filter((row) => row.some((cell) => cell !== '' && !RULE_CELL.test(cell)));
  const rows = filled.filter((row, index) => index === 0 || index > 4 || !isIndexRow(row));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || width < 2) return null;
  const height = headerHeight(rows, width);
  const columns = height === 0 ? blanks(width) : joinHeaders(rows.slice(0, height), width);
  const data = rows.slice(height);
  return {
    columns,
    rows: data.map((row) =>
      lostNumber(row, width) ? ['', ...row] : [...row, ...blanks(width - row.length)],
    ),
  };
}
