import { peopleOfTarget } from '../indicators/index.ts';

/** What a figure is measured against. `percent`: of the denominator, with up to six decimals; `people`: a head-count. */
export interface CoverageTarget {
  readonly value: number;
  readonly unit: 'percent' | 'people';
}

/** Where a unit stands. Rates in percent, `distance` in points for a percent target and in people otherwise (negative: short of it). */
export interface Coverage {
  readonly rate: number | null;
  readonly targetPeople: number | null;
  readonly distance: number | null;
  readonly missing: number | null;
}

/**
 * Returns coverage, distance to the target and how many more people are needed with the present denominator; null where what is
 * needed is not known. A denominator of 0 has no rate. `direction` down: less is better, so what is missing is what must go.
 */
export function coverageOf(
  value: number | null,
  denominator: number | null,
  target: CoverageTarget | null,
  direction: 'up' | 'down' = 'up',
): Coverage {
  const rate = rateOf(value, denominator);
  const people = target === null ? null : targetPeople(target, denominator, direction);
  const short =
    value === null || people === null ? null : direction === 'up' ? people - value : value - people;
  const reached = target?.unit === 'percent' ? rate : value;
  return {
    rate,
    targetPeople: people,
    distance: target === null || reached === null ? null : reached - target.value,
    missing: short === null ? null : Math.max(0, short),
  };
}

/** Returns a rate in percent; null without a denominator above 0. */
export function rateOf(value: number | null, denominator: number | null): number | null {
  return value === null || denominator === null || denominator <= 0 ? null : (value / denominator) * 100;
}

/** Returns a target in people, as the plans of targets count them. */
export function targetPeople(
  target: CoverageTarget,
  denominator: number | null,
  direction: 'up' | 'down' = 'up',
): number | null {
  const measure = target.unit === 'people' ? 'people' : 'rate';
  return peopleOfTarget(
    { measure, direction },
    target.value,
    denominator === null ? null : Math.round(denominator),
  );
}
