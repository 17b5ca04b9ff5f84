import { addMonths } from '@ansinh/vietnamese/plain-date';
import { listSteps } from '@ansinh/domain/statefunded';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { moveList, type StoredList } from './db/lists.repo.ts';
import { ensureList } from './open-list.ts';
import type { OwnCommune } from './own-commune.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'today'>;

/** A list handed in this month waits at most so long for the one after. */
const MONTHS_AHEAD = 3;

/**
 * Returns the commune's list of a group that a line may be put on today: this month's, or the next one where that was handed in already. A
 * month stated as without changes is opened again. Raises its version, for its lines change.
 */
export async function changeableList(
  { tx, actor, now, today }: Context,
  own: OwnCommune,
  group: string,
): Promise<StoredList> {
  for (let ahead = 0; ahead < MONTHS_AHEAD; ahead += 1) {
    const month = addMonths(today, ahead).slice(0, 7);
    const list = await ensureList(tx, actor.tenantId, own, group, month);
    const isNil = list.state === 'nil';
    if (!isNil && !listSteps(list.state).includes('change')) continue;
    const state = isNil ? 'draft' : list.state;
    const version = await moveList(tx, list.id, state, null, { by: actor.id, at: now });
    return { ...list, state, version };
  }
  throw new Error(`no list of ${group} can be changed for ${MONTHS_AHEAD} months`);
}
