import {
  acknowledgeEndpoint,
  approvePlanEndpoint,
  freezePlanEndpoint,
  issuePlanEndpoint,
  withdrawPlanEndpoint,
} from '@ansinh/contract/indicators/plan-steps.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decidePlanStep, type PlanStep } from '@ansinh/domain/indicators';
import type { Actor } from '@ansinh/domain/kernel';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertAcknowledgement } from '../db/acknowledgements.repo.ts';
import { standingTo } from '../db/assigning.repo.ts';
import { writeStep, type StoredPlan } from '../db/plans.repo.ts';
import { cellsOfPlan } from '../db/target-cells.repo.ts';
import { issuePlanCells } from '../issue-plan-cells.ts';
import { figuresOfPlan, lookAtStored, visiblePlan } from '../plan-answer.ts';
import { refuseErrors, refuseUnconfirmed } from '../plan-writing.ts';

interface StepInput {
  readonly id: string;
  readonly version: number;
}

/** Returns the plan, locked, and the state after the step; refuses a step not allowed and a plan somebody else changed. */
async function stepped(
  tx: Tx,
  actor: Actor,
  { id, version }: StepInput,
  step: PlanStep,
  reason = '',
): Promise<{ plan: StoredPlan; next: StoredPlan['state'] }> {
  const plan = await visiblePlan(tx, id, true);
  const next = orRefuse(decidePlanStep(actor, plan, step, reason));
  if (plan.version !== version) throw new Refusal('indicators.plan_changed');
  return { plan, next };
}

/** The head approves; what is odd about the figures he confirms with it. */
export const approvePlan = useCase({
  name: 'indicators.approve-plan',
  access: 'targets.manage',
  input: inputOf(approvePlanEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit, request }) => {
    const { plan, next } = await stepped(tx, actor, input, 'approve');
    const { check } = await lookAtStored(tx, plan.id, await figuresOfPlan(tx, plan));
    const language = request.language ?? 'vi';
    refuseErrors(check.issues, language);
    if (!input.confirmed) refuseUnconfirmed(check.issues, language);
    const confirmed = check.issues.filter(({ weight }) => weight === 'confirm');
    audit({ subject: `target-plan:${plan.id}`, detail: { confirmed: confirmed.map(({ code }) => code) } });
    await writeStep(tx, plan.id, next, { by: actor.id, at: now });
    return { id: plan.id };
  },
});

/** Issued by a decision: in force and seen by the assigned; what it revises ends. */
export const issuePlan = useCase({
  name: 'indicators.issue-plan',
  access: 'targets.manage',
  input: inputOf(issuePlanEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const { plan, next } = await stepped(tx, actor, input, 'issue');
    const decision = { number: input.decisionNumber, date: input.decisionDate };
    if (plan.replaces !== null) {
      const replaced = await visiblePlan(tx, plan.replaces, true);
      if (replaced.state === 'frozen') throw new Refusal('indicators.plan_is_frozen');
    }
    await issuePlanCells(tx, plan);
    if (plan.replaces !== null) await writeStep(tx, plan.replaces, 'replaced', { by: actor.id, at: now });
    await writeStep(tx, plan.id, next, { by: actor.id, at: now, decision });
    audit({ subject: `target-plan:${plan.id}`, detail: { decision, replaces: plan.replaces } });
    return { id: plan.id };
  },
});

/** Frozen for the evaluation, or reopened with a reason. */
export const freezePlan = useCase({
  name: 'indicators.freeze-plan',
  access: 'targets.manage',
  input: inputOf(freezePlanEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const { frozen, reason } = input;
    const { plan, next } = await stepped(tx, actor, input, frozen ? 'freeze' : 'reopen', reason);
    audit({ subject: `target-plan:${plan.id}`, detail: { frozen, reason } });
    await writeStep(tx, plan.id, next, { by: actor.id, at: now });
    return { id: plan.id };
  },
});

/** A draft that is given up. */
export const withdrawPlan = useCase({
  name: 'indicators.withdraw-plan',
  access: 'targets.manage',
  input: inputOf(withdrawPlanEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const { plan, next } = await stepped(tx, actor, input, 'withdraw', input.reason);
    audit({ subject: `target-plan:${plan.id}`, detail: { reason: input.reason } });
    await writeStep(tx, plan.id, next, { by: actor.id, at: now, reason: input.reason });
    return { id: plan.id };
  },
});

/** The one assigned says that he received it. */
export const acknowledgeTarget = useCase({
  name: 'indicators.acknowledge',
  access: 'targets.manage',
  input: inputOf(acknowledgeEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { id, unit, note }, now, audit }) => {
    const plan = await visiblePlan(tx, id);
    const cell = (await cellsOfPlan(tx, id)).find((one) => one.unitKey === unit && one.inForce);
    if (cell === undefined) throw new Refusal('indicators.plan_not_found');
    const { agencyId, tenantId } = actor;
    if (agencyId === null || !(await standingTo(tx, agencyId, unit)).answersForUnit)
      throw new Refusal('indicators.not_assigned_to_you');
    audit({ subject: `target-plan:${plan.id}`, detail: { unit, value: cell.value } });
    await insertAcknowledgement(
      tx,
      tenantId,
      agencyId,
      { planId: id, unitKey: unit, by: actor.id, note },
      now,
    );
    return { id };
  },
});
