import type { Area, MapShape, Place } from './map-shapes.ts';

/** Signed area of a ring in square degrees, and its centre of mass. */
function centreOf(ring: readonly Place[]): { readonly size: number; readonly place: Place } {
  let [size, x, y] = [0, 0, 0];
  for (let at = 0; at < ring.length; at += 1) {
    const [x1, y1] = ring[at] ?? [0, 0];
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0];
    const cross = x1 * y2 - x2 * y1;
    size += cross / 2;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return size === 0
    ? { size: 0, place: ring[0] ?? [0, 0] }
    : { size: Math.abs(size), place: [x / (6 * size), y / (6 * size)] };
}

/** Returns true if the place lies in the area and in none of its holes. */
export function isInside(area: Area, [x, y]: Place): boolean {
  let inside = false;
  for (const ring of area)
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
      const [x1, y1] = ring[at] ?? [0, 0];
      const [x2, y2] = ring[before] ?? [0, 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  return inside;
}

/**
 * Returns a place inside the shape where its number can stand: the centre of its largest area, or, where that falls
 * outside (a crescent, a hole), the middle of the widest stretch on the same latitude.
 */
export function shapeAnchor(shape: MapShape): Place {
  const sized = shape.areas.map((area) => ({ area, ...centreOf(area[0] ?? []) }));
  const largest = sized.reduce((best, one) => (one.size > best.size ? one : best));
  return isInside(largest.area, largest.place)
    ? largest.place
    : widestStretch(largest.area, largest.place[1]);
}

function widestStretch(area: Area, latitude: number): Place {
  const crossings = area
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], at) => {
        const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
        return y1 > latitude === y2 > latitude ? [] : [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)];
      }),
    )
    .sort((a, b) => a - b);
  let [from, to] = [crossings[0] ?? 0, crossings[1] ?? crossings[0] ?? 0];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [start = 0, end = 0] = crossings.slice(at, at + 2);
    if (end - start > to - from) [from, to] = [start, end];
  }
  return [(from + to) / 2, latitude];
}
