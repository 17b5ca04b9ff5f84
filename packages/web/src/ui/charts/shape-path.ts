import type { Projection } from './map-projection.ts';
import type { MapShape } from './map-shapes.ts';

/**
 * Returns the SVG path of a shape: every ring of every area is closed on its own, so that with `fill-rule: evenodd` a
 * hole stays a hole whichever way its ring runs.
 */
export function shapePath(shape: MapShape, project: Projection): string {
  return shape.areas
    .flatMap((area) => area.map((ring) => ringPath(ring.map(project))))
    .filter((path) => path !== '')
    .join('');
}

/** Points that fall on one tenth of a pixel are drawn once; a ring keeps at least a triangle. */
function ringPath(points: readonly (readonly [number, number])[]): string {
  const texts = points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`);
  const kept = texts.filter((text, at) => text !== texts[at - 1]);
  if (kept.length > 1 && kept[0] === kept.at(-1)) kept.pop();
  const shown = kept.length < 3 ? speck(points) : kept;
  return shown.length === 0 ? '' : `M${shown.join('L')}Z`;
}

/** An island smaller than a pixel is still land: it is drawn as one pixel. */
function speck([first]: readonly (readonly [number, number])[]): string[] {
  if (first === undefined) return [];
  const [x, y] = first;
  return [
    [x, y - 0.6],
    [x + 0.6, y + 0.5],
    [x - 0.6, y + 0.5],
  ].map(([a = 0, b = 0]) => `${tenth(a)} ${tenth(b)}`);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
