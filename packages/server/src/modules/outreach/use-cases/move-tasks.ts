import { reassignTasksEndpoint, withdrawTasksEndpoint } from '@ansinh/contract/outreach/tasks.endpoints';
import { planTasksEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { answersForCommunes, lockHouseholds, type OpenTask } from '../db/open-tasks.repo.ts';
import { moveTasks, setPlannedOn, withdrawOpenTasks } from '../db/task-writes.repo.ts';
import { resolveHands } from '../resolve-hands.ts';

/** Returns the asked tasks with their households, all open; refuses what is not in sight or has ended. */
async function openHouseholds(
  { tx }: Pick<UseCaseContext<unknown>, 'tx'>,
  ids: readonly string[],
): Promise<OpenTask[]> {
  const tasks = await lockHouseholds(tx, ids);
  const found = new Set(tasks.map(({ id }) => id));
  if (ids.some((id) => !found.has(id))) throw new Refusal('platform.not_found');
  const ended = tasks.find(({ state }) => state !== 'open');
  if (ended) throw new Refusal('outreach.task_not_open', { person: ended.fullName });
  return tasks;
}

/** People given to another, with their households and the reason. */
export const reassignTasks = useCase({
  name: 'outreach.reassign',
  access: 'outreach.assign',
  input: inputOf(reassignTasksEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, now, audit }) => {
    const { taskIds, hand: key, reason } = input;
    if (reason === '') throw new Refusal('outreach.reason_needed');
    const hand = (await resolveHands(tx, [key], today)).get(key);
    if (!hand) throw new Refusal('outreach.hand_unknown');
    const tasks = await openHouseholds({ tx }, taskIds);
    const across = tasks.some(({ agencyId }) => agencyId !== hand.agencyId);
    if (across && !(await answersForCommunes(tx))) throw new Refusal('outreach.not_your_hands');
    const moving = tasks.filter(
      ({ unitKey, agencyId }) => unitKey !== hand.unitKey || agencyId !== hand.agencyId,
    );
    const moved = await moveTasks(
      tx,
      actor,
      moving.map(({ id }) => id),
      hand,
      { now, reason },
    );
    audit({ subject: key, detail: { moved, reason } });
    return { moved };
  },
});

/** People taken back, with their households and the reason. */
export const withdrawTasks = useCase({
  name: 'outreach.withdraw',
  access: 'outreach.assign',
  input: inputOf(withdrawTasksEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const { taskIds, reason } = input;
    if (reason === '') throw new Refusal('outreach.reason_needed');
    const tasks = await openHouseholds({ tx }, taskIds);
    const withdrawn = await withdrawOpenTasks(
      tx,
      actor.id,
      tasks.map(({ id }) => id),
      { now, reason },
    );
    audit({ subject: tasks[0]?.id ?? '', detail: { withdrawn, reason } });
    return { withdrawn };
  },
});

/** People given a day, with their households. */
export const planTasks = useCase({
  name: 'outreach.plan-tasks',
  access: 'outreach.assign',
  input: inputOf(planTasksEndpoint),
  audit: 'write',
  run: async ({ tx, input, today, audit }) => {
    const { taskIds, plannedOn } = input;
    if (plannedOn !== null && plannedOn < today)
      throw new Refusal('outreach.day_outside_week', { day: formatDate(plannedOn) });
    const tasks = await openHouseholds({ tx }, taskIds);
    const planned = await setPlannedOn(
      tx,
      tasks.map(({ id }) => id),
      plannedOn,
    );
    audit({ subject: tasks[0]?.id ?? '', detail: { planned, day: plannedOn } });
    return { planned };
  },
});
