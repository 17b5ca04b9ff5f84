import { revisePlanEndpoint } from '@ansinh/contract/indicators/plan-steps.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decidePlanStep } from '@ansinh/domain/indicators';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { planHistory } from '../db/plan-lines.repo.ts';
import { insertPlan } from '../db/plans.repo.ts';
import { cellsOfPlan, insertCells } from '../db/target-cells.repo.ts';
import { visiblePlan } from '../plan-answer.ts';

/** A new draft with the figures of an issued plan, which stands until the new one is issued. */
export const revisePlan = useCase({
  name: 'indicators.revise-plan',
  access: 'targets.manage',
  input: inputOf(revisePlanEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const plan = await visiblePlan(tx, input.id, true);
    orRefuse(decidePlanStep(actor, plan, 'revise', input.reason));
    if (plan.version !== input.version) throw new Refusal('indicators.plan_changed');
    const history = await planHistory(tx, plan);
    const { indicator, year, agencyId } = plan;
    const id = crypto.randomUUID();
    await insertPlan(tx, actor.tenantId, {
      ...plan,
      id,
      state: 'draft',
      method: 'typed',
      decisionNumber: null,
      decisionDate: null,
      source: 'Nhập tại An Sinh',
      certainty: 'verified',
      replaces: plan.id,
      revision: 1 + Math.max(...history.map(({ revision }) => revision)),
      reason: input.reason,
      createdBy: actor.id,
      at: now,
    });
    const cells = await cellsOfPlan(tx, plan.id);
    // A figure that only the old paper prints is not the new decision's.
    const kept = cells
      .filter(({ operative }) => operative)
      .map((cell) => ({ ...cell, printed: null, provision: '' }));
    await insertCells(tx, actor.tenantId, { id, indicator, year, agencyId }, kept, false);
    audit({ subject: `target-plan:${id}`, detail: { replaces: plan.id, reason: input.reason } });
    return { id };
  },
});
