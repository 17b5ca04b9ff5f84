import type { FieldTask, FieldWork } from '@ansinh/contract/outreach/field.schemas';
import { needsReading, type FieldState, type Notice, type Work } from '../state/field-state.ts';

/** A finished task stays this long, so that a collector sees what he did. */
const SHOWN_AFTER_END_DAYS = 14;
/** Lines that were read, and visits that simply counted, are kept this long. */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Takes the server's list over. Nobody leaves it silently: who was taken away becomes a line to be read, with the server's sentence, or without
 * one when a phone comes back after its cursor was forgotten. Visits on the phone are never touched.
 */
export function applyWork(state: FieldState, answer: FieldWork): FieldState {
  const before = new Map(state.work?.tasks.map((task) => [task.id, task]));
  const sentences = new Map(answer.removed.map(({ id, sentence }) => [id, sentence]));
  const given = new Map(answer.tasks.map((task) => [task.id, task]));
  const kept = answer.full ? [] : [...before.values()].filter(({ id }) => !given.has(id));
  const tasks = [...kept, ...given.values()].filter(
    (task) => (given.has(task.id) || !sentences.has(task.id)) && isStillNeeded(task, answer.asOf),
  );
  const here = new Set(tasks.map(({ id }) => id));
  const left = [...before.values()].filter(
    ({ id, state: stood }) => stood === 'open' && !here.has(id) && !given.has(id),
  );
  const late = state.notices.filter((notice) => notice.kind === 'conflict' && !notice.seen);
  const news: Notice[] = [
    ...left.map(({ id, name }) => ({
      id: `task:${id}`,
      at: answer.asOf,
      kind: 'removed' as const,
      title: name ?? '',
      sentence: sentences.get(id) ?? '',
      taskId: id,
      visitId: null,
      // A visit that came too late already says where the person went.
      seen: late.some(({ taskId }) => taskId === id),
    })),
    ...answer.notices.map(({ id, at, sentence, taskId, visitId }) => ({
      id: `told:${id}`,
      at,
      kind: 'told' as const,
      title: (taskId === null ? undefined : (given.get(taskId) ?? before.get(taskId))?.name) ?? '',
      sentence,
      taskId,
      visitId,
      // The answer to the visit said it already; what the office decides later is news.
      seen:
        late.some((notice) => notice.visitId === visitId) &&
        !state.notices.some((notice) => notice.kind === 'told' && notice.visitId === visitId),
    })),
  ];
  // The server repeats what it told for a while: what was read stays known as long.
  const told = new Set(answer.notices.map(({ id }) => `told:${id}`));
  const known = new Set(state.notices.map(({ id }) => id));
  const oldest = new Date(Date.parse(answer.asOf) - KEPT_DAYS * DAY_MS).toISOString();
  const notices = [
    ...state.notices.filter(
      (notice) =>
        (needsReading(notice) || notice.at >= oldest || told.has(notice.id)) &&
        // Somebody who comes back to the list may leave it again: that is news once more.
        !(notice.kind === 'removed' && here.has(notice.id.slice('task:'.length))),
    ),
    ...news.filter(({ id }) => !known.has(id)),
  ];
  const work: Work = {
    asOf: answer.asOf,
    cursor: answer.cursor,
    me: answer.me,
    units: answer.units,
    photoLimit: answer.photoLimit,
    tasks,
    receipts: answer.receipts,
    tariff: { key: answer.tariff.key, rows: answer.tariff.rows ?? state.work?.tariff.rows ?? [] },
  };
  return { ...state, work, notices };
}

/** Who is done with leaves the phone after a while, and at once when the server wiped its own copy. */
function isStillNeeded({ name, state, visits }: FieldTask, asOf: string): boolean {
  if (name === null || state === 'open') return name !== null;
  const oldest = new Date(Date.parse(asOf) - SHOWN_AFTER_END_DAYS * DAY_MS).toISOString();
  return visits.some(({ happenedAt }) => happenedAt >= oldest);
}
