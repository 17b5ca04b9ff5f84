import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import { decideListStep, listSteps, type ListLines, type ListStep } from '@ansinh/domain/statefunded';
import type { StoredList } from './db/lists.repo.ts';

const OF_MANAGER: readonly ListStep[] = ['approve', 'return'];

/** Returns what the caller may do with a list now: steps, and `check` where its lines may be marked. */
export function listAbilities(actor: Actor, list: StoredList, counts: ListLines): string[] {
  const makes = list.agencyId === actor.agencyId && mayUse(actor.roles, 'statefunded.work');
  const checks = list.managerId === actor.agencyId && mayUse(actor.roles, 'statefunded.check');
  const steps = listSteps(list.state).filter((step) => {
    if (!(OF_MANAGER.includes(step) ? checks : makes)) return false;
    // A step that only waits for its lines is shown and says what it waits for.
    return step === 'nil' ? decideListStep(list.state, step, counts).ok : true;
  });
  const looks = list.state === 'submitted' || list.state === 'approved';
  return [
    ...steps,
    ...(checks && looks ? ['check'] : []),
    ...(mayUse(actor.roles, 'registers.read-personal') ? ['sheet'] : []),
  ];
}
