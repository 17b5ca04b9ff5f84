import { peopleOfTarget, splitMonths } from '@ansinh/domain/indicators';
import type { CellCourse } from './db/target-cells.repo.ts';
import type { PlanFacts } from './plan-facts.ts';

/** What the numbers of a course are. */
export type CourseUnit = 'unit' | 'people' | 'hundredths';

/** Where a unit's year begins and ends, in whole numbers. */
export interface CourseEnds {
  readonly start: number;
  readonly target: number;
  readonly measuredIn: CourseUnit;
}

/**
 * Returns where a unit's year begins (December before, else the target of the year before, else nothing) and ends: in people where the
 * denominator is known, in the indicator's unit for numbers, in hundredths of a point otherwise.
 */
export function courseEnds(facts: PlanFacts, unitKey: string, value: number): CourseEnds {
  const { indicator } = facts;
  const of = facts.denominators.get(unitKey)?.value ?? null;
  const people = peopleOfTarget(indicator, value, of);
  const earlier = facts.before.get(unitKey)?.value ?? null;
  if (people === null)
    return {
      start: Math.round((earlier ?? 0) * 100),
      target: Math.round(value * 100),
      measuredIn: 'hundredths',
    };
  const counted = facts.reached.get(unitKey)?.start ?? null;
  const start = counted ?? (earlier === null ? 0 : (peopleOfTarget(indicator, earlier, of) ?? 0));
  return { start, target: people, measuredIn: indicator.measure === 'rate' ? 'people' : 'unit' };
}

/** Returns the course of every figure along a curve: what each month adds, so that the months make the year exactly. */
export function coursesOf(
  facts: PlanFacts,
  cells: readonly { readonly unitKey: string; readonly value: number }[],
  weights: readonly number[],
): CellCourse[] {
  return cells.map(({ unitKey, value }) => {
    const { start, target } = courseEnds(facts, unitKey, value);
    return { unitKey, start, months: splitMonths(start, target, weights) };
  });
}
