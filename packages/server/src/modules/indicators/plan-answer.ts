import type { TargetPlanSchema } from '@ansinh/contract/indicators/plans.schemas';
import { planSteps } from '@ansinh/domain/indicators';
import type { Actor } from '@ansinh/domain/kernel';
import { mayUse } from '@ansinh/domain/access';
import type { z } from 'zod';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { acknowledgementsOf } from './db/acknowledgements.repo.ts';
import { assignerRules } from './db/assigning.repo.ts';
import { planHistory, plansById } from './db/plan-lines.repo.ts';
import { planById, seesWholePlan, type StoredPlan } from './db/plans.repo.ts';
import { cellsOfPlan, type TargetCell } from './db/target-cells.repo.ts';
import { planFacts, type PlanFacts } from './plan-facts.ts';
import { lookAtPlan, type LookedAtPlan } from './plan-rows.ts';

export type TargetPlan = z.output<typeof TargetPlanSchema>;

/** Returns a plan the caller may see; not found otherwise. With `lock` no other call changes it until this one ends. */
export async function visiblePlan(tx: Tx, id: string, lock = false): Promise<StoredPlan> {
  const plan = await planById(tx, id, lock);
  if (plan === undefined) throw new Refusal('indicators.plan_not_found');
  return plan;
}

/** The figures of a stored plan that the caller may see, and what they are looked at beside. */
export interface PlanFigures {
  readonly cells: readonly TargetCell[];
  readonly facts: PlanFacts;
}

/** Returns the figures of a stored plan with what they are looked at beside. */
export async function figuresOfPlan(tx: Tx, plan: StoredPlan): Promise<PlanFigures> {
  const { parentKey: parent, partKind, indicator, year } = plan;
  const cells = await cellsOfPlan(tx, plan.id);
  const named = cells.map(({ unitKey }) => unitKey);
  return { cells, facts: await planFacts(tx, { parent, partKind, indicator, year }, named) };
}

/** Returns the figures of a stored plan and their check. Who is assigned by it sees his own rows only. */
export async function lookAtStored(tx: Tx, id: string, { cells, facts }: PlanFigures): Promise<LookedAtPlan> {
  const given = new Set(cells.map(({ unitKey }) => unitKey));
  const parts = (await seesWholePlan(tx, id)) ? facts.parts : facts.parts.filter(({ key }) => given.has(key));
  return lookAtPlan({ ...facts, parts }, cells, await acknowledgementsOf(tx, [id]));
}

/** Returns a plan as its page shows it. */
export async function planAnswer(tx: Tx, actor: Actor, id: string): Promise<TargetPlan> {
  const plan = await visiblePlan(tx, id);
  const figures = await figuresOfPlan(tx, plan);
  const { facts } = figures;
  const looked = await lookAtStored(tx, id, figures);
  const { parent, whole } = facts;
  const [source] = whole === undefined || whole.planId === id ? [] : await plansById(tx, [whole.planId]);
  const rules = plan.partKind === null ? [] : await assignerRules(tx, parent.kind, plan.partKind);
  const at = (by: string | null, when: string | null): { by: string; at: string } | null =>
    by === null || when === null ? null : { by, at: when };
  const { createdBy, createdAt, approvedBy, approvedAt, issuedBy, frozenBy, frozenAt } = plan;
  return {
    ...pick(plan),
    parent: { key: parent.key, name: parent.name, kind: parent.kind },
    partKind: plan.partKind as TargetPlan['partKind'],
    indicator: facts.indicator,
    ...looked,
    wholeFrom: source === undefined ? null : { planId: source.id, decisionNumber: source.decisionNumber },
    history: await planHistory(tx, plan),
    rules: rules.map(({ citation, periods, note }) => ({ citation, periods, note })),
    created: { by: createdBy, at: createdAt },
    approved: at(approvedBy, approvedAt),
    issued: at(issuedBy, plan.issuedAt),
    frozen: at(frozenBy, frozenAt),
    abilities: mayUse(actor.roles, 'targets.manage') ? planSteps(actor, plan) : [],
  };
}

function pick(plan: StoredPlan): Omit<StoredPlan, 'parentKey' | 'partKind' | 'indicator' | 'agencyId'> {
  const { parentKey: _parent, partKind: _kind, indicator: _indicator, agencyId: _agency, ...facts } = plan;
  return facts;
}
