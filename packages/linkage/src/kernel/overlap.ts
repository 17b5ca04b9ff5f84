import type { Pairs } from './pair-buffer.ts';

/** The shift stays within these bounds: a list without partners must not make sure pairs doubtful. */
const LOWEST = -8;
const HIGHEST = 0.7;
const ROUNDS = 12;

/**
 * Returns the log2 by which odds are to be moved because more or fewer rows have a partner than supposed: the share of rows
 * of the smaller list with a partner, by the chances their pairs give them, is what those chances must start from (expectation
 * and maximisation). Lists that hardly overlap make every pair less likely.
 */
export function shiftOfOverlap(
  { a, b, scores }: Pairs,
  rowsA: number,
  rowsB: number,
  supposed: number,
): number {
  const [side, rows] = rowsA < rowsB ? [a, rowsA] : [b, rowsB];
  const odds = new Float64Array(rows);
  for (let pair = 0; pair < side.length; pair++) {
    const row = side[pair] ?? 0;
    odds[row] = (odds[row] ?? 0) + 2 ** (scores[pair] ?? 0);
  }
  let factor = 1;
  for (let round = 0; round < ROUNDS; round++) {
    let partners = 0;
    for (let row = 0; row < rows; row++) {
      const own = (odds[row] ?? 0) * factor;
      partners += own / (1 + own);
    }
    factor = (partners + 1) / (rows + 1) / supposed;
  }
  // Two decimals: the shift is part of every score and is reported.
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, Math.log2(factor))) * 100) / 100;
}

/** Adds the shift to all scores. */
export function moveScores({ scores }: Pairs, shift: number): void {
  for (let pair = 0; pair < scores.length; pair++) scores[pair] = (scores[pair] ?? 0) + shift;
}
