/** A change of one cell: place by row and column, counted from 0, and the text that was put there. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Returns what a block copied from a spreadsheet puts where, from the given cell on; null when the text is a single
 * value. What lies beyond the grid is left out and counted.
 */
export function pasteBlock(
  text: string,
  from: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { readonly changes: readonly CellChange[]; readonly beyond: number } | null {
  if (!/[\t\n\r]/.test(text.trim())) return null;
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cells = lines.flatMap((line, down) =>
    line.split('\t').map((cell, right) => ({
      row: from.row + down,
      column: from.column + right,
      text: cell.trim(),
    })),
  );
  const changes = cells.filter(({ row, column }) => row < size.rows && column < size.columns);
  return { changes, beyond: cells.length - changes.length };
}
