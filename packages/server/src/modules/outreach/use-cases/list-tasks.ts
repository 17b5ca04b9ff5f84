import { listTasksEndpoint } from '@ansinh/contract/outreach/tasks.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../../platform/http/keyset-cursor.ts';
import { useCase } from '../../../platform/use-case.ts';
import { countTasks, listTaskRows } from '../db/tasks.repo.ts';
import { taskAbilities, taskRows } from '../task-rows.ts';

/** People shared out, as offices follow them. */
export const listTasks = useCase({
  name: 'outreach.tasks',
  access: 'outreach.read',
  input: inputOf(listTasksEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const { after, limit, ...query } = input;
    const found = await listTaskRows(tx, query, {
      today,
      after: readCursor(after, z.string()),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await taskRows(tx, actor, today, page),
      next: found.length > limit && last ? writeCursor([last.position, last.id]) : null,
      total: await countTasks(tx, query, today),
      abilities: taskAbilities(actor),
    };
  },
});
