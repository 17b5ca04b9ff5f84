import type { MapShape } from './map-shapes.ts';
import { shapeAnchor } from './shape-anchor.ts';

/** Degrees from the middle of the units beyond which one gets a box of its own. */
const FAR = 2.5;

/** The units that are drawn together, and those far out at sea. */
export interface NearAndFar {
  readonly near: readonly MapShape[];
  readonly far: readonly MapShape[];
}

/** Returns the shapes in two: archipelagos far off the coast (Hoàng Sa, Trường Sa) would make the mainland a dot. */
export function splitFar(shapes: readonly MapShape[]): NearAndFar {
  const anchors = shapes.map(shapeAnchor);
  const [x, y] = [0, 1].map((axis) => median(anchors.map((place) => place[axis] ?? 0)));
  const isFar = (at: number): boolean => {
    const [longitude = 0, latitude = 0] = anchors[at] ?? [];
    return Math.hypot(longitude - (x ?? 0), latitude - (y ?? 0)) > FAR;
  };
  return {
    near: shapes.filter((_, at) => !isFar(at)),
    far: shapes.filter((_, at) => isFar(at)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
