import type { FigureIssue } from './check-figures.ts';

/** Returns every figure that stands in a list once more than it may: a unit has one figure of a series in a month. */
export function statedTwice(
  figures: readonly { readonly unit: string; readonly series: string }[],
): FigureIssue[] {
  const seen = new Set<string>();
  return figures.flatMap(({ unit, series }, at): FigureIssue[] => {
    const key = `${unit} ${series}`;
    if (seen.has(key)) return [{ at, code: 'coverage.stated_twice', params: { unit, series } }];
    seen.add(key);
    return [];
  });
}
