/** A cell by row and column, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where the text cursor stands in the cell: at which ends of its text. */
export interface CaretEnds {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * Returns the cell that a key leads to, or null when the key stays in the cell: Enter and the vertical arrows by rows,
 * the horizontal arrows only from the end of the text.
 */
export function gridMove(
  key: string,
  { row, column }: GridPlace,
  size: { readonly rows: number; readonly columns: number },
  caret: CaretEnds,
): GridPlace | null {
  const next = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[
    key
  ];
  if (next === undefined) return null;
  if ((key === 'ArrowLeft' && !caret.start) || (key === 'ArrowRight' && !caret.end)) return null;
  const [down = 0, right = 0] = next;
  const to = { row: row + down, column: column + right };
  const inside = to.row >= 0 && to.row < size.rows && to.column >= 0 && to.column < size.columns;
  return inside ? to : null;
}
