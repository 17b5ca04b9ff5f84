import { naturalLimits, quantileLimits, roundLimits, type Limits } from '../../ui/charts/class-limits.ts';

/** What the colours of the map show. */
export const MEASURES = ['rate', 'distance', 'missing'] as const;
export type Measure = (typeof MEASURES)[number];

/** Limits of the classes and the colour of each. */
export interface MapClasses {
  readonly limits: Limits;
  readonly palette: readonly string[];
}

const ONE_WAY = ['--seq-1', '--seq-2', '--seq-3', '--seq-4', '--seq-5'];
const TWO_WAYS = ['--div-1', '--div-2', '--div-3', '--div-4', '--div-5'];
/** Of one-way palettes with fewer classes: the steps furthest apart. */
const FEWER: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
};

/**
 * Returns the classes of a map. Rates fall apart at their natural gaps, people still missing into classes of equal
 * size; distances have fixed limits around the target, finer where all are near it, so that a colour means the same
 * from month to month.
 */
export function mapClasses(measure: Measure, values: readonly number[]): MapClasses {
  if (measure === 'distance') {
    const unit = distanceUnit(values);
    return { limits: [-5, -2, 0, 2].map((limit) => Number((limit * unit).toFixed(2))), palette: TWO_WAYS };
  }
  const raw = measure === 'rate' ? naturalLimits(values, 5) : quantileLimits(values, 5);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const limits = roundLimits(raw, stepFor(values)).filter((limit) => limit > least && limit <= most);
  const steps = FEWER[limits.length + 1];
  return { limits, palette: steps === undefined ? ONE_WAY : steps.map((at) => ONE_WAY[at] ?? '') };
}

/** Returns 1 for distances of several points, a tenth where all are small, powers of ten for people. */
function distanceUnit(values: readonly number[]): number {
  const most = Math.max(0, ...values.map(Math.abs));
  return most === 0 ? 1 : 10 ** Math.max(-1, Math.floor(Math.log10(most / 2.5)));
}

/** Returns the finest round step (0.1, 0.5, 1, 5 …) that cuts the spread into at most 25. */
function stepFor(values: readonly number[]): number {
  const spread = Math.max(...values) - Math.min(...values);
  if (!Number.isFinite(spread) || spread === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(spread / 25));
  const step = [1, 5, 10].find((one) => spread / (one * power) <= 25) ?? 10;
  return Number((step * power).toPrecision(1));
}
