import { splitEndpoint } from '@ansinh/contract/indicators/plans.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { splitMonths, splitYear } from '@ansinh/domain/indicators';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { figuresOfPlan, visiblePlan } from '../plan-answer.ts';
import { courseEnds } from '../plan-course.ts';
import { unitOf } from '../plan-facts.ts';

/** Quarters, months or weeks of one unit: as issued, or as the draft would have them. */
export const splitTarget = useCase({
  name: 'indicators.split',
  access: 'indicators.read',
  input: inputOf(splitEndpoint),
  audit: 'read',
  run: async ({ tx, input: { id, unit, grain } }) => {
    const plan = await visiblePlan(tx, id);
    const { cells, facts } = await figuresOfPlan(tx, plan);
    const cell = cells.find((one) => one.unitKey === unit && one.operative);
    if (cell === undefined) throw new Refusal('indicators.unit_not_found', { key: unit });
    const ends = courseEnds(facts, unit, cell.value);
    const fixed = cell.months !== null && cell.startValue !== null;
    const start = cell.startValue ?? ends.start;
    const months = cell.months ?? splitMonths(ends.start, ends.target, plan.weights);
    const { key, name, kind } = unitOf(facts, unit);
    return {
      unit: { key, name, kind },
      start,
      target: start + months.reduce((sum, add) => sum + add, 0),
      measuredIn: ends.measuredIn,
      fixed,
      parts: splitYear(plan.year, start, months, grain),
    };
  },
});
