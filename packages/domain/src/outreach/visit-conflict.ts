import type { TaskState, VisitConflict } from './outcome.ts';

/** A task as a visit finds it when it arrives. */
export interface FoundTask {
  readonly state: TaskState;
  /** In the hands of who visited, or of somebody under him. */
  readonly held: boolean;
  /** Of the visits that count, when the last one happened (ISO instant, UTC). */
  readonly lastVisitAt: string | null;
}

/**
 * Returns what stands in a visit's way, or null where it counts. A visit from before the last one of a finished task is only late: it is
 * part of the history and ends nothing.
 */
export function visitConflict(task: FoundTask, happenedAt: string): VisitConflict | null {
  if (!task.held) return 'reassigned';
  if (task.state === 'withdrawn') return 'withdrawn';
  if (task.state === 'done' && (task.lastVisitAt === null || happenedAt > task.lastVisitAt)) return 'done';
  return null;
}
