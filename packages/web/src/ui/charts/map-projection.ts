import type { MapShape, Place } from './map-shapes.ts';

/** Where a map is drawn, in pixels of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Turns a place on the ground into a point of the drawing. */
export type Projection = (place: Place) => readonly [number, number];

/** Mercator: keeps the shapes of single units as people know them; north is up everywhere. */
function mercator([longitude, latitude]: Place): readonly [number, number] {
  const radians = (latitude * Math.PI) / 180;
  return [(longitude * Math.PI) / 180, -Math.log(Math.tan(Math.PI / 4 + radians / 2))];
}

/** Returns the projection under which the shapes fill the box, centred, at one scale in both directions. */
export function fitProjection(shapes: readonly MapShape[], box: Box): Projection {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { areas } of shapes)
    for (const [outline = []] of areas)
      for (const place of outline) {
        const [x, y] = mercator(place);
        west = Math.min(west, x);
        east = Math.max(east, x);
        north = Math.min(north, y);
        south = Math.max(south, y);
      }
  const scale = Math.min(box.width / (east - west), box.height / (south - north));
  const left = box.x + (box.width - (east - west) * scale) / 2;
  const top = box.y + (box.height - (south - north) * scale) / 2;
  return (place) => {
    const [x, y] = mercator(place);
    return [left + (x - west) * scale, top + (y - north) * scale];
  };
}

/** Returns how high a drawing of the given width must be for the shapes to fill it, within the two bounds. */
export function fittingHeight(
  shapes: readonly MapShape[],
  width: number,
  [least, most]: readonly [number, number],
): number {
  const project = fitProjection(shapes, { x: 0, y: 0, width, height: 1e6 });
  let [top, bottom] = [Infinity, -Infinity];
  for (const { areas } of shapes)
    for (const [outline = []] of areas)
      for (const place of outline) {
        const [, y] = project(place);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  return Math.round(Math.min(most, Math.max(least, bottom - top)));
}
