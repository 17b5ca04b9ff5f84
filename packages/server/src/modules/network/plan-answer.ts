import type { PlanLine } from '@ansinh/contract/network/plan.schemas';
import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import { planStanding } from '@ansinh/domain/network';
import type { StoredPlanLine } from './db/plan.repo.ts';

/** A line of the plan with how it stands on a day and what the caller may do with it. */
export function planAnswer(
  { state, ...line }: StoredPlanLine,
  people: number,
  day: string,
  actor: Actor,
  leads: boolean,
): PlanLine {
  const manages = mayUse(actor.roles, 'network.manage') && state === 'proposed';
  const answers = manages && (leads || (line.agency !== null && line.agency.id === actor.agencyId));
  return {
    ...line,
    standing: planStanding({ ...line, state }, people, day),
    abilities: [
      ...(manages && (leads || line.proposedBy.id === actor.agencyId) ? (['edit'] as const) : []),
      ...(answers ? (['agree', 'decline'] as const) : []),
    ],
  };
}
