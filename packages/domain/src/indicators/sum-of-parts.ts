import { peopleOfTarget, type TargetMeasure } from './target-measure.ts';

/** What one unit is given, and what it is measured against. */
export interface GivenTarget {
  /** Null: nothing given yet. */
  readonly value: number | null;
  readonly denominator: number | null;
}

/** How the parts of a plan stand to its whole. People are what the rates come to with the denominators of the year. */
export interface SumOfParts {
  /** In the indicator's unit; null where it cannot be worked out. */
  readonly whole: number | null;
  readonly parts: number | null;
  /** Whole less parts, in the indicator's unit (points of a rate). */
  readonly difference: number | null;
  readonly wholePeople: number | null;
  readonly partsPeople: number | null;
  readonly differencePeople: number | null;
  /** What the difference in people comes from; the four make it exactly. Null where the people are not known. */
  readonly cause: {
    /** Parts without a target, at the whole's rate. */
    readonly missing: number;
    /** The parts' denominators do not make the whole's. */
    readonly denominators: number;
    /** The parts' rates lie below (above 0) or beyond the whole's. */
    readonly rates: number;
    /** Every unit rounds up to whole people. */
    readonly rounding: number;
  } | null;
}

/** Returns how parts make a whole: numbers add up, rates weigh by their denominators; nothing is said of what cannot be added. */
export function sumOfParts(
  measure: TargetMeasure,
  whole: GivenTarget,
  parts: readonly GivenTarget[],
): SumOfParts {
  const given = parts.filter(({ value }) => value !== null);
  return measure.aggregation === 'weighted'
    ? weighedParts(measure, whole, parts, given)
    : addedParts(measure, whole, given);
}

function addedParts(measure: TargetMeasure, whole: GivenTarget, given: readonly GivenTarget[]): SumOfParts {
  const adds = measure.aggregation === 'sum' && given.length > 0;
  const parts = adds ? total(given.map(({ value }) => value ?? 0)) : null;
  const difference = parts === null || whole.value === null ? null : round4(whole.value - parts);
  const people = measure.measure === 'people';
  return {
    whole: whole.value,
    parts,
    difference,
    wholePeople: people ? whole.value : null,
    partsPeople: people ? parts : null,
    differencePeople: people ? difference : null,
    cause: null,
  };
}

function weighedParts(
  measure: TargetMeasure,
  whole: GivenTarget,
  parts: readonly GivenTarget[],
  given: readonly GivenTarget[],
): SumOfParts {
  const counted = given.flatMap(({ value, denominator }) =>
    value === null || denominator === null ? [] : [{ value, denominator }],
  );
  const complete = counted.length === given.length && counted.length > 0;
  const weight = total(counted.map(({ denominator }) => denominator));
  const exact = total(counted.map(({ value, denominator }) => value * denominator)) / 100;
  const rate = complete && weight > 0 ? round4((exact * 100) / weight) : null;
  const wholePeople = whole.value === null ? null : peopleOfTarget(measure, whole.value, whole.denominator);
  const partsPeople = complete
    ? total(counted.map(({ value, denominator }) => peopleOfTarget(measure, value, denominator) ?? 0))
    : null;
  const difference = whole.value === null || rate === null ? null : round4(whole.value - rate);
  const differencePeople = wholePeople === null || partsPeople === null ? null : wholePeople - partsPeople;
  return {
    whole: whole.value,
    parts: rate,
    difference,
    wholePeople,
    partsPeople,
    differencePeople,
    cause:
      differencePeople === null || whole.value === null || whole.denominator === null
        ? null
        : causeOf(differencePeople, { value: whole.value, denominator: whole.denominator }, parts, counted),
  };
}

interface Counted {
  readonly value: number;
  readonly denominator: number;
}

/** W·D − Σ wᵢ·dᵢ = W·(D − Σ all d) + W·Σ d of those without a target + Σ (W − wᵢ)·dᵢ; what is left is rounding. */
function causeOf(
  difference: number,
  whole: Counted,
  parts: readonly GivenTarget[],
  counted: readonly Counted[],
): NonNullable<SumOfParts['cause']> {
  const all = total(parts.map(({ denominator }) => denominator ?? 0));
  const without = total(parts.map(({ value, denominator }) => (value === null ? (denominator ?? 0) : 0)));
  const missing = Math.round((whole.value * without) / 100);
  const denominators = Math.round((whole.value * (whole.denominator - all)) / 100);
  const rates = Math.round(
    total(counted.map(({ value, denominator }) => (whole.value - value) * denominator)) / 100,
  );
  return { missing, denominators, rates, rounding: difference - missing - denominators - rates };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
