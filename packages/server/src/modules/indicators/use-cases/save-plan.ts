import { savePlanEndpoint } from '@ansinh/contract/indicators/plans.endpoints';
import { inputOf, type CallInput } from '@ansinh/contract/platform/endpoint';
import { decidePlanStep } from '@ansinh/domain/indicators';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertPlan, updateDraft, type StoredPlan } from '../db/plans.repo.ts';
import { insertCells, removeDraftCells, type NewCell } from '../db/target-cells.repo.ts';
import { visiblePlan } from '../plan-answer.ts';
import { planFacts, type PlanFacts } from '../plan-facts.ts';
import { lookAtPlan } from '../plan-rows.ts';
import { assignerOf, refuseErrors, weightsOf } from '../plan-writing.ts';

/** A new draft, or the figures of one: looked at first, stored only when each can be. */
export const savePlan = useCase({
  name: 'indicators.save-plan',
  access: 'targets.manage',
  input: inputOf(savePlanEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, now, audit, request }) => {
    const { parent, partKind, indicator, year, method, curve, note } = input;
    const facts = await planFacts(
      tx,
      { parent, partKind, indicator, year },
      input.cells.map(({ unitKey }) => unitKey),
    );
    const earlier = input.id === undefined ? undefined : await visiblePlan(tx, input.id, true);
    if (earlier !== undefined) {
      orRefuse(decidePlanStep(actor, earlier, 'save'));
      refuseOther(earlier, input);
    }
    const assigner = await assignerOf(tx, actor, facts, partKind, today);
    const cells = newCells(facts, input, earlier);
    refuseErrors(lookAtPlan(facts, cells).check.issues, request.language ?? 'vi');
    const weights = await weightsOf(tx, curve, input.weights);
    const id = earlier?.id ?? crypto.randomUUID();
    const source = note === '' ? 'Nhập tại An Sinh' : note;
    if (earlier !== undefined) {
      await updateDraft(tx, id, { method, curve, weights, source });
      await removeDraftCells(tx, id);
    } else
      await insertPlan(tx, actor.tenantId, {
        id,
        parentKey: parent,
        partKind,
        indicator,
        year,
        agencyId: assigner.agencyId,
        assigner: assigner.name,
        state: 'draft',
        method,
        decisionNumber: null,
        decisionDate: null,
        regulation: null,
        provision: null,
        source,
        certainty: 'verified',
        curve,
        weights,
        replaces: null,
        revision: 1,
        reason: '',
        createdBy: actor.id,
        at: now,
      });
    const agencyId = earlier?.agencyId ?? assigner.agencyId;
    await insertCells(tx, actor.tenantId, { id, indicator, year, agencyId }, cells, false);
    audit({ subject: `target-plan:${id}`, detail: { parent, indicator, year, method, cells: cells.length } });
    return { id };
  },
});

type Input = CallInput<typeof savePlanEndpoint>['body'];

function refuseOther(plan: StoredPlan, { version, parent, partKind, indicator, year }: Input): void {
  const same =
    plan.version === version &&
    plan.parentKey === parent &&
    plan.partKind === partKind &&
    plan.indicator === indicator &&
    plan.year === year;
  if (!same) throw new Refusal('indicators.plan_changed');
}

/** The parts' figures, and the unit's own where no other plan gives it. */
function newCells(facts: PlanFacts, input: Input, earlier: StoredPlan | undefined): NewCell[] {
  const cells = input.cells
    .filter(({ unitKey }) => unitKey !== facts.parent.key)
    .map(({ unitKey, value, printed = null, note = '' }) => ({
      unitKey,
      value,
      printed,
      note,
      provision: '',
      operative: true,
    }));
  const whole = input.whole ?? null;
  // Given from above: the plan there says it, unless this plan is a revision of the very plan that gives it.
  const fromAbove = facts.whole !== undefined && facts.whole.planId !== earlier?.replaces;
  if (whole === null || fromAbove) return cells;
  return [
    { unitKey: facts.parent.key, value: whole, printed: null, note: '', provision: '', operative: true },
    ...cells,
  ];
}
