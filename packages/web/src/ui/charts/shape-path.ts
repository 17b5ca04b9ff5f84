import type { Projection } from './map-projection.ts';
import type { MapShape } from './map-shapes.ts';

/**
 * Returns the SVG path of a shape: every ring of every area is closed on its own, so that with `fill-rule: evenodd` a
 * hole stays a hole whichever way its ring runs. An island smaller than `speckSize` pixels is still land: it is drawn as a
 * speck of that size.
 */
export function shapePath(shape: MapShape, project: Projection, speckSize = 0.6): string {
  return shape.areas
    .flatMap((area) => area.map((ring) => ringPath(ring.map(project), speckSize)))
    .filter((path) => path !== '')
    .join('');
}

/** Points that fall on one tenth of a pixel are drawn once. */
function ringPath(points: readonly (readonly [number, number])[], speckSize: number): string {
  const texts = points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`);
  const kept = texts.filter((text, at) => text !== texts[at - 1]);
  if (kept.length > 1 && kept[0] === kept.at(-1)) kept.pop();
  const shown = kept.length < 3 || extent(points) < speckSize ? speck(points, speckSize) : kept;
  return shown.length === 0 ? '' : `M${shown.join('L')}Z`;
}

function extent(points: readonly (readonly [number, number])[]): number {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function speck([first]: readonly (readonly [number, number])[], size: number): string[] {
  if (first === undefined) return [];
  const [x, y] = first;
  return [
    [x, y - size],
    [x + size, y],
    [x, y + size],
    [x - size, y],
  ].map(([a = 0, b = 0]) => `${tenth(a)} ${tenth(b)}`);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
