import type { FieldResult } from '@ansinh/contract/outreach/field.schemas';
import type { FieldState, KeptVisit, Notice } from '../state/field-state.ts';

/**
 * Takes the server's answers over: what it has leaves the phone (a photo that is still to be sent keeps its visit), what it refused stays to
 * be corrected, and every answer becomes a line that can be read. The same answers taken over twice change nothing.
 */
export function applyResults(state: FieldState, results: readonly FieldResult[], at: string): FieldState {
  const answers = new Map(results.map((result) => [result.id, result]));
  const visits = state.visits.flatMap((visit) => {
    const result = answers.get(visit.id);
    return result === undefined || visit.stage === 'arrived' ? [visit] : leftOf(visit, result);
  });
  const answered = state.visits.flatMap((visit) => {
    const result = answers.get(visit.id);
    return result === undefined || result.status === 'refused' || visit.stage === 'arrived'
      ? []
      : [noticeOf(visit, result, at)];
  });
  const now = new Map(results.flatMap(({ task }) => (task === null ? [] : [[task.id, task] as const])));
  const work =
    state.work === null || now.size === 0
      ? state.work
      : { ...state.work, tasks: state.work.tasks.map((task) => now.get(task.id) ?? task) };
  const ids = new Set(answered.map(({ id }) => id));
  return {
    ...state,
    work,
    visits,
    notices: [...state.notices.filter(({ id }) => !ids.has(id)), ...answered],
  };
}

function leftOf(visit: KeptVisit, { status, sentence }: FieldResult): KeptVisit[] {
  if (status === 'refused') return [{ ...visit, stage: 'refused', sentence, tries: 0 }];
  return visit.photo === 'none' ? [] : [{ ...visit, stage: 'arrived', sentence }];
}

function noticeOf(visit: KeptVisit, { id, status, sentence }: FieldResult, at: string): Notice {
  return {
    id: `visit:${id}`,
    at,
    kind: status,
    title: visit.name,
    sentence,
    taskId: visit.taskId,
    visitId: id,
    seen: false,
  };
}
