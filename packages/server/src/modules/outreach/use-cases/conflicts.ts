import { listConflictsEndpoint, settleConflictEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listStoredConflicts, lockConflict, settleStoredConflict } from '../db/decisions.repo.ts';
import { lockTask } from '../db/visit-writes.repo.ts';
import { settleVisit } from '../settle-visit.ts';
import { taskAbilities } from '../task-rows.ts';

/** Visits that came after their task had gone. */
export const listConflicts = useCase({
  name: 'outreach.conflicts',
  access: 'outreach.read',
  input: inputOf(listConflictsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => ({
    items: (await listStoredConflicts(tx, input.state)).map((conflict) => ({
      ...conflict,
      abilities: conflict.state === 'open' && taskAbilities(actor).length > 0 ? ['settle'] : [],
    })),
  }),
});

/** A late visit taken over or set aside. */
export const settleConflict = useCase({
  name: 'outreach.settle-conflict',
  access: 'outreach.assign',
  input: inputOf(settleConflictEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const { visitId, decision: state, reason, version } = input;
    if (reason === '') throw new Refusal('outreach.reason_needed');
    const conflict = await lockConflict(tx, visitId);
    const task = conflict ? await lockTask(tx, conflict.taskId) : undefined;
    if (!conflict || !task) throw new Refusal('platform.not_found');
    if (conflict.state !== 'open') throw new Refusal('outreach.conflict_settled');
    if (conflict.version !== version) throw new Refusal('outreach.changed_meanwhile');
    await settleStoredConflict(tx, visitId, { state, reason, by: actor.id, at: now });
    if (state === 'taken')
      await settleVisit(
        { tx, actor, now },
        { id: visitId, taskId: task.id, outcome: conflict.outcome, conflict: null },
        task,
      );
    audit({ subject: visitId, detail: { task: task.id, state, reason } });
    return { state };
  },
});
