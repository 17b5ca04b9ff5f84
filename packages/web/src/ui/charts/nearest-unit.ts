/** A point of the drawing that belongs to a unit. */
export interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

const WAYS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;

/** A key that moves over the map. */
export type Way = keyof typeof WAYS;

/** Returns true for the keys that move over the map. */
export function isWay(key: string): key is Way {
  return Object.hasOwn(WAYS, key);
}

/**
 * Returns the key of the unit that lies next in the direction of an arrow, or null at the edge. What lies straight ahead
 * is preferred to what is nearer but aside.
 */
export function nearestUnit(spots: readonly Spot[], from: string, way: Way): string | null {
  const start = spots.find(({ key }) => key === from);
  if (start === undefined) return spots[0]?.key ?? null;
  const [dx, dy] = WAYS[way];
  let best: { readonly key: string; readonly cost: number } | null = null;
  for (const { key, x, y } of spots) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    if (key === from || ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (best === null || cost < best.cost) best = { key, cost };
  }
  return best?.key ?? null;
}
