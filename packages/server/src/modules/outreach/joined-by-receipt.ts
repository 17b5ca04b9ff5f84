import type { ReceiptFollower } from '../collection/index.ts';
import { openTasksOfReceipt, unitName } from './db/receipt-tasks.repo.ts';
import { addVisit } from './db/visit-writes.repo.ts';
import { settleVisit } from './settle-visit.ts';

/**
 * Whoever paid has joined: open tasks of the people of a receipt, of its scheme, are visited and done as if the collector had ticked them.
 * A receipt written again comes here no second time.
 */
export const joinedByReceipt: ReceiptFollower = async ({ tx, actor, now }, receipt) => {
  const { draft, lines, unitKey } = receipt;
  const people = lines.flatMap(({ personId }) => personId ?? []);
  const tasks = await openTasksOfReceipt(tx, draft.taskId, people, draft.scheme);
  if (tasks.length === 0) return;
  const byName = await unitName(tx, unitKey);
  for (const task of tasks) {
    const visit = {
      id: crypto.randomUUID(),
      taskId: task.id,
      unitKey,
      byName,
      deviceId: draft.device,
      happenedAt: new Date(draft.issuedAt),
      outcome: 'joined' as const,
      nextOn: null,
      reason: null,
      note: '',
      channel: 'door' as const,
      conflict: null,
    };
    if (await addVisit(tx, actor, visit, now)) await settleVisit({ tx, actor, now }, visit, task);
  }
};
