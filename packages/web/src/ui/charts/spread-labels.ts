/** A label that wants to stand at a height of the drawing. */
export interface LabelWish {
  readonly id: string;
  readonly y: number;
}

/**
 * Returns where labels stand so that none covers another: each as near to its wish as the gap allows, in the same order
 * from top to bottom, within the two bounds.
 */
export function spreadLabels(
  wishes: readonly LabelWish[],
  gap: number,
  [top, bottom]: readonly [number, number],
): ReadonlyMap<string, number> {
  const sorted = wishes.toSorted((a, b) => a.y - b.y);
  const places: number[] = [];
  for (const { y } of sorted) places.push(Math.max(y, (places.at(-1) ?? top - gap) + gap));
  let limit = bottom;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    places[at] = Math.min(places[at] ?? 0, limit);
    limit = (places[at] ?? 0) - gap;
  }
  return new Map(sorted.map(({ id }, at) => [id, places[at] ?? 0]));
}
