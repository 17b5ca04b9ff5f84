import type { Actor } from '../kernel/actor.ts';
import { allow, refuse, type Decision } from '../kernel/decision.ts';

export const PLAN_STATES = ['draft', 'approved', 'issued', 'frozen', 'replaced', 'withdrawn'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const PLAN_STEPS = ['save', 'withdraw', 'approve', 'issue', 'revise', 'freeze', 'reopen'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** Every permitted move of a plan. Issued figures are never changed: `revise` begins a new plan beside the one in force. */
const TABLE: Readonly<Record<PlanStep, Partial<Record<PlanState, PlanState>>>> = {
  save: { draft: 'draft', approved: 'draft' },
  withdraw: { draft: 'withdrawn', approved: 'withdrawn' },
  approve: { draft: 'approved' },
  issue: { approved: 'issued' },
  revise: { issued: 'issued' },
  freeze: { issued: 'frozen' },
  reopen: { frozen: 'issued' },
};

/** Steps that only the head of the assigner, or the province's administrator, takes. */
const HEADS_STEPS: readonly PlanStep[] = ['approve', 'issue', 'revise', 'freeze', 'reopen'];

/** Steps that say why. */
const WITH_REASON: readonly PlanStep[] = ['revise', 'reopen', 'withdraw'];

export type PlanStepRefusal =
  | 'indicators.plan_not_yours'
  | 'indicators.head_decides'
  | 'indicators.step_not_allowed'
  | 'indicators.plan_is_frozen'
  | 'indicators.reason_needed';

/** Returns the state after a step of the assigner. */
export function decidePlanStep(
  actor: Pick<Actor, 'kind' | 'agencyId' | 'roles'>,
  plan: { readonly state: PlanState; readonly agencyId: string | null },
  step: PlanStep,
  reason = '',
): Decision<PlanState, PlanStepRefusal> {
  const rules = actor.kind === 'system' || actor.roles.includes('province-admin');
  if (!rules && (plan.agencyId === null || plan.agencyId !== actor.agencyId))
    return refuse('indicators.plan_not_yours');
  if (!rules && HEADS_STEPS.includes(step) && !actor.roles.includes('approver'))
    return refuse('indicators.head_decides');
  if (step === 'revise' && plan.state === 'frozen') return refuse('indicators.plan_is_frozen');
  const next = TABLE[step][plan.state];
  if (next === undefined) return refuse('indicators.step_not_allowed', { step, state: plan.state });
  if (WITH_REASON.includes(step) && reason.trim() === '') return refuse('indicators.reason_needed');
  return allow(next);
}

/** Returns the steps the actor may take now; reasons are asked for when he takes them. */
export function planSteps(
  actor: Pick<Actor, 'kind' | 'agencyId' | 'roles'>,
  plan: { readonly state: PlanState; readonly agencyId: string | null },
): PlanStep[] {
  return PLAN_STEPS.filter((step) => decidePlanStep(actor, plan, step, 'why').ok);
}
