import type { TaskDetail } from '@ansinh/contract/outreach/tasks.schemas';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { Refusal } from '../../platform/refusal.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { listTaskHands, listTaskVisits } from './db/task-history.repo.ts';
import { findTaskRow } from './db/tasks.repo.ts';
import { taskRows } from './task-rows.ts';

/** Returns one person shared out with every visit and hand; refuses what is not in sight. */
export async function taskDetail(
  { tx, actor, today }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'today'>,
  taskId: string,
): Promise<TaskDetail> {
  const stored = await findTaskRow(tx, taskId, today);
  const [row] = stored ? await taskRows(tx, actor, today, [stored]) : [];
  if (!stored || !row) throw new Refusal('platform.not_found');
  const hands = await listTaskHands(tx, taskId);
  const names = await agencyNamesOn(tx, [...new Set(hands.map(({ agencyId }) => agencyId))], today);
  return {
    ...row,
    listEntryId: stored.listEntryId,
    personId: stored.personId,
    visitList: await listTaskVisits(tx, taskId),
    hands: hands.map(({ agencyId, ...hand }) => ({
      ...hand,
      agency: names.get(agencyId)?.shortName ?? names.get(agencyId)?.name ?? '',
    })),
  };
}
