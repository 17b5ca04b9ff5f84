import type { CallInput } from '@ansinh/contract/platform/endpoint';
import type { proposeEndpoint } from '@ansinh/contract/indicators/plans.endpoints';
import type { Actor } from '@ansinh/domain/kernel';
import { run, type Services } from '../../platform/use-case.ts';
import { approvePlan, issuePlan } from './use-cases/plan-steps.ts';
import { proposeTargets } from './use-cases/propose.ts';
import { savePlan } from './use-cases/save-plan.ts';

/** What is to be divided by a formula, and the decision that issues it. */
export interface WantedTargets {
  readonly propose: CallInput<typeof proposeEndpoint>['body'];
  readonly curve: string;
  readonly note: string;
  readonly decision: { readonly decisionNumber: string; readonly decisionDate: string };
}

/**
 * Proposes the parts of a target by its formula, saves, approves and issues them as one person of the assigner would step by step.
 * Returns how many units were given a figure.
 */
export async function giveTargets(
  services: Services,
  actor: Actor,
  { propose, curve, note, decision }: WantedTargets,
): Promise<number> {
  const { rows } = await run(services, proposeTargets, actor, propose);
  const cells = rows.flatMap(({ unit, value }) => (value === null ? [] : [{ unitKey: unit.key, value }]));
  const { parent, partKind, indicator, year, way, whole } = propose;
  const { id } = await run(services, savePlan, actor, {
    parent,
    partKind,
    indicator,
    year,
    curve,
    note,
    cells,
    method: way,
    whole: whole ?? null,
  });
  await run(services, approvePlan, actor, { id, version: 1, confirmed: true });
  await run(services, issuePlan, actor, { id, version: 2, ...decision });
  return cells.length;
}
