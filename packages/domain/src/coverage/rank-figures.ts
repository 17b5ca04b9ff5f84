/**
 * Returns the rank of every figure, 1 for the best; equal figures share a rank and the next one counts them all (1, 1, 3). Null of
 * a figure that is not known.
 */
export function rankFigures(
  figures: readonly (number | null)[],
  direction: 'up' | 'down' = 'up',
): (number | null)[] {
  const known = figures.filter((figure) => figure !== null);
  const sorted = known.toSorted((a, b) => (direction === 'up' ? b - a : a - b));
  const ranks = new Map<number, number>();
  for (const [index, figure] of sorted.entries()) if (!ranks.has(figure)) ranks.set(figure, index + 1);
  return figures.map((figure) => (figure === null ? null : (ranks.get(figure) ?? null)));
}
