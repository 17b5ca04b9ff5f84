import { getTaskEndpoint } from '@ansinh/contract/outreach/tasks.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { taskDetail } from '../task-detail.ts';

/** One person shared out. */
export const getTask = useCase({
  name: 'outreach.task',
  access: 'outreach.read',
  input: inputOf(getTaskEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, input, audit }) => {
    audit({ subject: input.taskId, purpose: 'Theo dõi vận động' });
    return taskDetail({ tx, actor, today }, input.taskId);
  },
});
