import type { Pairs } from './pair-buffer.ts';

/** Odds (log2) above which the best pair of a row counts as its partner. */
const SURE = 5;
/** The shift stays within these bounds: a list without partners must not make sure pairs doubtful. */
const LOWEST = -8;
const HIGHEST = 0.7;

/**
 * Returns the log2 by which odds are to be moved because more or fewer rows have a partner than supposed: the rows of B with
 * a sure pair, counted. Lists that hardly overlap make every pair less likely.
 */
export function shiftOfOverlap({ b, scores }: Pairs, rowsA: number, rowsB: number, supposed: number): number {
  const sure = new Uint8Array(rowsB);
  let rows = 0;
  for (let pair = 0; pair < b.length; pair++) {
    const row = b[pair] ?? 0;
    if ((scores[pair] ?? 0) < SURE || sure[row] === 1) continue;
    sure[row] = 1;
    rows++;
  }
  const share = (rows + 1) / (Math.min(rowsA, rowsB) + 1);
  // Two decimals: the shift is part of every score and is reported.
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, Math.log2(share / supposed))) * 100) / 100;
}

/** Adds the shift to all scores. */
export function moveScores({ scores }: Pairs, shift: number): void {
  for (let pair = 0; pair < scores.length; pair++) scores[pair] = (scores[pair] ?? 0) + shift;
}
