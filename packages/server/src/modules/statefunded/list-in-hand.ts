import type { ListMoved } from '@ansinh/contract/statefunded/statefunded.schemas';
import { decideListStep, type ListStep } from '@ansinh/domain/statefunded';
import type { Tx } from '../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { countLines, findList, moveList, type StoredList } from './db/lists.repo.ts';

/** What every step on a list names. */
export interface ListStepInput {
  readonly listId: string;
  readonly version: number;
}

type Context = Pick<UseCaseContext<ListStepInput>, 'tx' | 'actor' | 'input' | 'now' | 'today'>;

/** Opens a list for whoever makes it, locked, and refuses an old version or a wrong step. */
export async function listOfMaker(context: Context, step: ListStep): Promise<StoredList> {
  const list = await lockedList(context);
  if (list.agencyId !== context.actor.agencyId && context.actor.kind !== 'system')
    throw new Refusal('statefunded.commune_only');
  orRefuse(decideListStep(list.state, step, await countLines(context.tx, list.id)));
  return list;
}

/** Opens a list for the agency that checks it. The step itself is decided once its lines are marked. */
export async function listOfManager(context: Context): Promise<StoredList> {
  const list = await lockedList(context);
  if (list.managerId !== context.actor.agencyId)
    throw new Refusal('statefunded.manager_only', {
      manager: await agencyName(context.tx, list.managerId, context.today),
    });
  return list;
}

async function lockedList({ tx, input }: Context): Promise<StoredList> {
  const list = await findList(tx, input.listId, true);
  if (!list) throw new Refusal('platform.not_found');
  if (list.version !== input.version) throw new Refusal('statefunded.changed_meanwhile');
  return list;
}

/** Returns what an agency is called; "" for none. */
export async function agencyName(tx: Tx, id: string | null, today: string): Promise<string> {
  if (id === null) return '';
  const ref = (await agencyNamesOn(tx, [id], today)).get(id);
  return ref?.shortName ?? ref?.name ?? '';
}

/** Raises a list's version after its lines changed and answers it. */
export async function touched(
  { tx, actor, now }: Context,
  list: StoredList,
  count: number,
): Promise<ListMoved> {
  const version = await moveList(tx, list.id, list.state, null, { by: actor.id, at: now });
  return { id: list.id, state: list.state, version, count };
}
