import { splitFar } from './far-shapes.ts';
import { fitProjection, fittingHeight, type Box, type Projection } from './map-projection.ts';
import type { MapShape } from './map-shapes.ts';
import { shapeAnchor } from './shape-anchor.ts';
import { shapePath } from './shape-path.ts';
import { shortName } from './short-name.ts';

/** One unit as drawn. */
export interface DrawnShape {
  readonly code: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** Name that fits inside the unit; null when it does not. */
  readonly label: string | null;
}

/** A whole map as drawn, in pixels. */
export interface MapDrawing {
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
  /** Box of the units far out at sea, when there are any. */
  readonly inset: Box | null;
}

const PADDING = 6;
const LETTER = 5.9;
const LINE = 15;
/** Islets of an archipelago must be seen. */
const FAR_SPECK = 2.5;
const HEIGHTS = [220, 620] as const;

/** Returns the drawing of the shapes at a width; the height follows the shapes. */
export function drawMap(shapes: readonly MapShape[], width: number): MapDrawing {
  const { near, far } = splitFar(shapes);
  const inner = width - 2 * PADDING;
  const height = fittingHeight(near, inner, HEIGHTS) + 2 * PADDING;
  const project = fitProjection(near, {
    x: PADDING,
    y: PADDING,
    width: inner,
    height: height - 2 * PADDING,
  });
  const side = Math.round(Math.min(150, width / 3));
  const inset =
    far.length === 0 ? null : { x: width - side - 1, y: height - side - 1, width: side, height: side };
  const outer = inset && fitProjection(far, shrink(inset));
  return {
    height,
    inset,
    shapes: [
      ...near.map((shape) => drawn(shape, project)),
      ...(outer === null
        ? []
        : far.map((shape) => ({ ...drawn(shape, outer, FAR_SPECK), ...captionOf(shape, inset) }))),
    ],
  };
}

/** The name of what lies far out stands at the foot of its box. */
function captionOf({ name }: MapShape, box: Box | null): Partial<DrawnShape> {
  return box === null ? {} : { label: shortName(name), x: box.x + box.width / 2, y: box.y + box.height - 12 };
}

function shrink({ x, y, width, height }: Box): Box {
  return { x: x + 12, y: y + 12, width: width - 24, height: height - 40 };
}

function drawn(shape: MapShape, project: Projection, speckSize?: number): DrawnShape {
  const [x, y] = project(shapeAnchor(shape));
  const name = shortName(shape.name);
  return {
    code: shape.code,
    path: shapePath(shape, project, speckSize),
    x: Math.round(x),
    y: Math.round(y),
    label: fits(shape, project, name.length * LETTER) ? name : null,
  };
}

/** A name fits when the unit is wider than it at the height where it stands, and a line high. */
function fits(shape: MapShape, project: Projection, wide: number): boolean {
  const [x, y] = project(shapeAnchor(shape));
  return [-LINE / 2, LINE / 2].every((dy) => {
    const [left, right] = reach(shape, project, y + dy, x);
    return x - left > wide / 2 && right - x > wide / 2;
  });
}

function reach(shape: MapShape, project: Projection, y: number, x: number): readonly [number, number] {
  let [left, right] = [-Infinity, Infinity];
  for (const area of shape.areas)
    for (const ring of area) {
      const points = ring.map(project);
      points.forEach(([x1, y1], at) => {
        const [x2, y2] = points[(at + 1) % points.length] ?? [x1, y1];
        if (y1 > y === y2 > y) return;
        const cross = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
        if (cross <= x) left = Math.max(left, cross);
        else right = Math.min(right, cross);
      });
    }
  return left === -Infinity || right === Infinity ? [x, x] : [left, right];
}
