import type { SubmissionDetail } from '@ansinh/contract/coverage/submissions.schemas';
import { formatNumber } from '../../lib/format.ts';
import type { CellChange } from '../../ui/grid/paste-block.ts';
import { typedNumber } from '../../ui/grid/typed-number.ts';

/** Texts of a month's cells by "unit series". */
export type FigureTexts = ReadonlyMap<string, string>;

/** What the texts say in numbers. */
export interface ReadFigures {
  readonly cells: readonly { readonly unit: string; readonly series: string; readonly value: number }[];
  /** Cells whose text is no whole number, by "unit series". */
  readonly unreadable: ReadonlySet<string>;
}

/** Returns the key of a cell. */
export function cellKey(unit: string, series: string): string {
  return `${unit} ${series}`;
}

/** Returns the texts that show saved figures. */
export function textsOf(figures: SubmissionDetail['figures']): FigureTexts {
  return new Map(figures.map(({ unit, series, value }) => [cellKey(unit, series), formatNumber(value)]));
}

/** Returns what the cells said a month before, where that is known. */
export function beforeOf(figures: SubmissionDetail['figures']): FigureTexts {
  return new Map(
    figures.flatMap(({ unit, series, before }) =>
      before === null ? [] : [[cellKey(unit, series), formatNumber(before)] as const],
    ),
  );
}

/** Returns the texts with cells changed; rows and columns are those of the grid. */
export function changeTexts(
  texts: FigureTexts,
  units: readonly string[],
  series: readonly string[],
  changes: readonly CellChange[],
): FigureTexts {
  const next = new Map(texts);
  for (const { row, column, text } of changes) {
    const [unit, code] = [units[row], series[column]];
    if (unit !== undefined && code !== undefined) next.set(cellKey(unit, code), text);
  }
  return next;
}

/** Returns the figures that the texts say: empty cells state nothing, what is no number is named. */
export function readTexts(texts: FigureTexts): ReadFigures {
  const cells: ReadFigures['cells'][number][] = [];
  const unreadable = new Set<string>();
  for (const [key, text] of texts) {
    const value = typedNumber(text, 'whole');
    const [unit = '', series = ''] = key.split(' ');
    if (value === null) continue;
    if (Number.isFinite(value) && value >= 0) cells.push({ unit, series, value });
    else unreadable.add(key);
  }
  return { cells, unreadable };
}

/** Returns the sum of a series over the parts, the unit's own figure not counted; null when no part states it. */
export function sumOfParts(cells: ReadFigures['cells'], series: string, own: string): number | null {
  const parts = cells.filter((cell) => cell.series === series && cell.unit !== own);
  return parts.length === 0 ? null : parts.reduce((sum, { value }) => sum + value, 0);
}
