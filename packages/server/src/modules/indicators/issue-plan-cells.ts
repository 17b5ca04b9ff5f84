import { refuseOnConstraint } from '../../platform/database/refuse-on-constraint.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { StoredPlan } from './db/plans.repo.ts';
import { endForce, issueCells } from './db/target-cells.repo.ts';
import { figuresOfPlan } from './plan-answer.ts';
import { coursesOf } from './plan-course.ts';
import { refuseGivenElsewhere } from './plan-writing.ts';

/**
 * Puts the figures of a plan in force with the months of their year, and ends those of the plan it replaces. Refuses a unit that a
 * third plan gives this target.
 */
export async function issuePlanCells(tx: Tx, plan: StoredPlan): Promise<void> {
  const { facts, cells: all } = await figuresOfPlan(tx, plan);
  const cells = all.filter(({ operative }) => operative);
  const keys = cells.map(({ unitKey }) => unitKey);
  await refuseGivenElsewhere(tx, facts, keys, plan.replaces);
  if (plan.replaces !== null) await endForce(tx, plan.replaces);
  const { year } = plan;
  const taken = new Refusal('indicators.already_given', {
    unit: facts.parent.name,
    year,
    decision: 'quyết định khác',
  });
  await refuseOnConstraint(issueCells(tx, plan.id, coursesOf(facts, cells, plan.weights)), {
    target_is_in_force_once: taken,
  });
}
