/** A point of the drawing, or null where nothing is known. */
export type LinePoint = readonly [number, number] | null;

/** Returns the SVG path through the points; where one is missing the line breaks instead of guessing. */
export function linePath(points: readonly LinePoint[]): string {
  let [path, isDown] = ['', false];
  for (const point of points) {
    if (point !== null) path += `${isDown ? 'L' : 'M'}${tenth(point[0])} ${tenth(point[1])}`;
    isDown = point !== null;
  }
  return path;
}

/** Returns the closed SVG path between an upper and a lower line of the same length. */
export function bandPath(
  upper: readonly (readonly [number, number])[],
  lower: readonly (readonly [number, number])[],
): string {
  return upper.length === 0 ? '' : `${linePath([...upper, ...lower.toReversed()])}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
