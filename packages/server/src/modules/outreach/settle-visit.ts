import { OUTCOME_NAMES } from '@ansinh/contract/outreach/outreach.words';
import { foldVisits, REGISTER_OUTCOMES, type Outcome, type VisitConflict } from '@ansinh/domain/outreach';
import type { UseCaseContext } from '../../platform/use-case.ts';
import {
  addConflict,
  addProposal,
  applyStanding,
  countedVisits,
  type LockedTask,
} from './db/visit-writes.repo.ts';

/**
 * Draws what follows from a visit that was just written or taken over: a late one waits for an office; one that counts moves its task and,
 * where it says something about the register, proposes that to Social Insurance.
 */
export async function settleVisit(
  { tx, actor, now }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now'>,
  visit: { id: string; taskId: string; outcome: Outcome; conflict: VisitConflict | null },
  task: LockedTask | undefined,
): Promise<void> {
  if (visit.conflict !== null || !task) return addConflict(tx, actor.tenantId, visit);
  const standing = foldVisits(await countedVisits(tx, task.id));
  const because = standing.outcome ? OUTCOME_NAMES[standing.outcome].vi : '';
  await applyStanding(tx, task.id, standing, { at: now, because, by: actor.id });
  if ((REGISTER_OUTCOMES as readonly Outcome[]).includes(visit.outcome))
    await addProposal(tx, actor.tenantId, visit, task);
}
