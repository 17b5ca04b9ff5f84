import type { GivenTarget } from './sum-of-parts.ts';

/** A unit of a plan with what its figure is looked at beside. Rates in percent, else the indicator's unit. */
export interface PlanPart extends GivenTarget {
  readonly unitKey: string;
  readonly name: string;
  /** First and last day the unit exists. */
  readonly from: string | null;
  readonly to: string | null;
  /** False: no unit of that kind directly below the plan's unit. */
  readonly isPart: boolean;
  /** Newest count; null when nobody counted. */
  readonly reached: number | null;
  /** Target of the year before. */
  readonly before: number | null;
}
