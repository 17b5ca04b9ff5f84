import type { FieldTask } from '@ansinh/contract/outreach/field.schemas';
import { dayInVietnam } from '../../lib/format.ts';
import type { KeptVisit } from './field-state.ts';

/** A person to visit as the list shows him: the server's task and what this phone did since. */
export interface PlannedTask {
  readonly task: FieldTask;
  /** Newest visit that the server does not have yet. */
  readonly pending: KeptVisit | undefined;
  /** Day to go there: promised, set at the last visit, or planned; null when nothing is set. */
  readonly goOn: string | null;
  /** Somebody of here was there today. */
  readonly isVisitedToday: boolean;
}

/** Returns the tasks with what waits on this phone laid over them. */
export function planTasks(
  tasks: readonly FieldTask[],
  visits: readonly KeptVisit[],
  today: string,
): PlannedTask[] {
  const pending = new Map<string, KeptVisit>();
  for (const visit of visits) if (visit.stage !== 'arrived') pending.set(visit.taskId, visit);
  return tasks
    .filter((task) => task.state === 'open' || task.visits.some((visit) => isOn(visit.happenedAt, today)))
    .map((task) => {
      const own = pending.get(task.id);
      return {
        task,
        pending: own,
        goOn: task.state === 'open' ? dayToGo(task, own) : null,
        isVisitedToday:
          (own !== undefined && isOn(own.happenedAt, today)) ||
          task.visits.some((visit) => visit.own && isOn(visit.happenedAt, today)),
      };
    });
}

/** True if the collector should go there on this day: the day came, and nobody went yet. */
export function isForToday({ goOn, isVisitedToday }: PlannedTask, today: string): boolean {
  return goOn !== null && goOn <= today && !isVisitedToday;
}

/** A day that was planned counts until somebody went; then only the day that was set for the next visit. */
function dayToGo(task: FieldTask, pending: KeptVisit | undefined): string | null {
  if (pending !== undefined) return pending.nextOn;
  if (task.nextOn !== null) return task.nextOn;
  const last = task.visits[0];
  if (task.plannedOn === null) return null;
  return last !== undefined && dayInVietnam(new Date(last.happenedAt)) >= task.plannedOn
    ? null
    : task.plannedOn;
}

function isOn(instant: string, day: string): boolean {
  return dayInVietnam(new Date(instant)) === day;
}
