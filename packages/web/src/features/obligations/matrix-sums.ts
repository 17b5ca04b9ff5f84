import type { MatrixCell } from '@ansinh/contract/obligations/obligations.schemas';

/** Counts of occurrences by how they ended. */
export interface MatrixSum {
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly open: number;
}

const NONE: MatrixSum = { onTime: 0, late: 0, overdue: 0, open: 0 };

/** Returns the counts of all given cells together. */
export function sumOf(cells: readonly MatrixSum[]): MatrixSum {
  return cells.reduce(
    (sum, cell) => ({
      onTime: sum.onTime + cell.onTime,
      late: sum.late + cell.late,
      overdue: sum.overdue + cell.overdue,
      open: sum.open + cell.open,
    }),
    NONE,
  );
}

/** Returns the share on time (0 to 1) of what is decided, or null while nothing is. */
export function onTimeShare({ onTime, late, overdue }: MatrixSum): number | null {
  const decided = onTime + late + overdue;
  return decided === 0 ? null : onTime / decided;
}

/** Returns the cells by the key of their row or column. */
export function cellsBy(cells: readonly MatrixCell[], side: 'row' | 'column'): Map<string, MatrixCell[]> {
  const groups = new Map<string, MatrixCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell[side]);
    if (group) group.push(cell);
    else groups.set(cell[side], [cell]);
  }
  return groups;
}

/** Returns the tone of a share: all, most, half, or less on time. */
export function shareTone(share: number | null): 'none' | 'full' | 'good' | 'fair' | 'poor' {
  if (share === null) return 'none';
  if (share === 1) return 'full';
  if (share >= 0.8) return 'good';
  return share >= 0.5 ? 'fair' : 'poor';
}
