import type { RowBlock } from '../../../platform/sheets/row-block.ts';

/** At most two cells are filled, `first` being the first of them: too little for data, enough for a signature. */
export function hasFew({ starts, ends }: RowBlock, first: number, end: number): boolean {
  let filled = 0;
  for (let cell = first; cell < end; cell += 1)
    if (starts[cell] !== ends[cell] && (filled += 1) > 2) return false;
  return true;
}

/** "Tổng", "TỔNG", "Cộng", "CỘNG" … in their first bytes. */
export function beginsLikeTotal({ bytes, starts, ends }: RowBlock, cell: number): boolean {
  const [start = 0, end = 0] = [starts[cell], ends[cell]];
  const letter = (bytes[start] ?? 0) | 32;
  if (letter !== 116 && letter !== 99) return false;
  if (end - start > 28) return false;
  const second = bytes[start + 1] ?? 0;
  return second === 0xe1 || (second | 32) === 111;
}
