/** From this score on a figure is looked at. Iglewicz & Hoaglin, How to Detect and Handle Outliers (1993). */
export const OUTLIER_SCORE = 3.5;

const FEWEST = 5;

/** A middle and how far figures usually lie from it. */
export interface Usual {
  readonly median: number;
  readonly spread: number;
}

/**
 * Returns the middle of figures and their usual distance from it, in units of a standard deviation: from the median of the absolute
 * distances or, where more than half are equal, their mean. Null with fewer than five figures or when all are equal.
 */
export function usualOf(figures: readonly number[]): Usual | null {
  if (figures.length < FEWEST) return null;
  const median = medianOf(figures);
  const distances = figures.map((figure) => Math.abs(figure - median));
  const byMedian = medianOf(distances) / 0.6745;
  const byMean = (distances.reduce((sum, one) => sum + one, 0) / distances.length) * 1.253314;
  const spread = byMedian > 0 ? byMedian : byMean;
  return spread > 0 ? { median, spread } : null;
}

/** Returns the modified z score of a figure; 0 when nothing usual is known. */
export function outlierScore(figure: number, usual: Usual | null): number {
  return usual === null ? 0 : (figure - usual.median) / usual.spread;
}

/** Returns the median; NaN of nothing. */
export function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
