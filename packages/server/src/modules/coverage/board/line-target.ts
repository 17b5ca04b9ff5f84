import type { LineTargetSchema } from '@ansinh/contract/coverage/figures.schemas';
import { EVEN_PACE, type CoverageTarget, type PaceCurve } from '@ansinh/domain/coverage';
import type { z } from 'zod';
import type { UnitTarget } from '../db/unit-targets.repo.ts';

/** Returns a target as figures are measured against it: percent of a denominator, people without one. */
export function coverageTarget(
  target: UnitTarget,
  indicator: { readonly denominator: string | null },
): CoverageTarget {
  return { value: target.value, unit: indicator.denominator === null ? 'people' : 'percent' };
}

/** Returns a target as answers carry it. `people`: what it means in people, if that is known. */
export function lineTarget(target: UnitTarget, people: number | null): z.output<typeof LineTargetSchema> {
  const { value, printed, planId, year } = target;
  return { value, printed, state: 'issued', planId, people, year };
}

/** Returns the plan's course of the year as shares of its growth. A plan without growth has an even one. */
export function paceOf(target: UnitTarget | undefined): PaceCurve {
  const months = target?.months ?? [];
  const all = months.reduce((sum, one) => sum + one, 0);
  if (months.length !== 12 || all <= 0) return EVEN_PACE;
  let sum = 0;
  return months.map((one) => (sum += one) / all);
}
