import type { FigureFlag } from './figure-flag.ts';
import { OUTLIER_SCORE, outlierScore, usualOf } from './outlier-score.ts';

/** Returns, for every rate of a row of siblings (percent, null: not known), the flag that it lies far from them, or null. */
export function flagSiblings(rates: readonly (number | null)[]): (FigureFlag | null)[] {
  const usual = usualOf(rates.filter((rate) => rate !== null));
  return rates.map((rate) => {
    if (rate === null || usual === null || Math.abs(outlierScore(rate, usual)) < OUTLIER_SCORE) return null;
    return { code: 'outlier-siblings', params: { value: round(rate), median: round(usual.median) } };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
