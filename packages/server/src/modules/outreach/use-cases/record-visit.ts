import type { TaskDetail } from '@ansinh/contract/outreach/tasks.schemas';
import { recordVisitEndpoint } from '@ansinh/contract/outreach/tasks.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { checkVisit } from '@ansinh/domain/outreach';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam, useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { addVisit, findSentVisit, lockTask } from '../db/visit-writes.repo.ts';
import { settleVisit } from '../settle-visit.ts';
import { taskDetail } from '../task-detail.ts';

/** What an office learned itself: it counts like a collector's visit. The same visit sent again changes nothing. */
export const recordVisit = useCase({
  name: 'outreach.record-visit',
  access: 'outreach.assign',
  input: inputOf(recordVisitEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, now, audit }): Promise<TaskDetail> => {
    const { taskId, id } = input;
    if (actor.agencyId === null) throw new Refusal('platform.forbidden');
    const task = await lockTask(tx, taskId);
    if (!task) throw new Refusal('platform.not_found');
    const earlier = await findSentVisit(tx, id);
    if (earlier && (earlier.taskId !== taskId || earlier.userId !== actor.id))
      throw new Refusal('outreach.visit_id_taken');
    if (!earlier) {
      if (task.state !== 'open') throw new Refusal('outreach.task_not_open', { person: task.fullName ?? '' });
      const happenedAt = new Date(input.happenedAt);
      const visit = orRefuse(
        checkVisit({ ...input, happenedAt, day: todayInVietnam(happenedAt) }, now, today),
      );
      const names = await agencyNamesOn(tx, [actor.agencyId], today);
      const office = names.get(actor.agencyId);
      const byName = office?.shortName ?? office?.name ?? '';
      const added = await addVisit(
        tx,
        actor,
        { ...visit, unitKey: null, byName, deviceId: '', conflict: null },
        now,
      );
      if (!added) throw new Refusal('outreach.visit_id_taken');
      await settleVisit({ tx, actor, now }, { id, taskId, outcome: visit.outcome, conflict: null }, task);
      audit({ subject: taskId, detail: { outcome: visit.outcome, channel: input.channel } });
    }
    return taskDetail({ tx, actor, today }, taskId);
  },
});
