import type { FieldWork } from '@ansinh/contract/outreach/field.schemas';
import { fieldSentence } from '@ansinh/contract/outreach/field.words';
import { OUTCOME_NAMES } from '@ansinh/contract/outreach/outreach.words';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { StoredNotice } from '../db/field-changes.repo.ts';

/** Returns what a collector reads about a late visit: his own, or another's to a person of his. */
export function fieldNotice(notice: StoredNotice, language: 'vi' | 'en'): FieldWork['notices'][number] {
  const { visitId, taskId, at, own, state } = notice;
  const params = {
    day: formatDate(notice.day),
    outcome: OUTCOME_NAMES[notice.outcome][language],
    reason: notice.reason,
    by: notice.by,
    person: notice.person ?? '',
  };
  const code = !own
    ? 'notice-other'
    : state === 'open'
      ? 'notice-waiting'
      : state === 'taken'
        ? 'notice-taken'
        : 'notice-set-aside';
  return { id: `${visitId}:${state}`, at, sentence: fieldSentence(code, params, language), taskId, visitId };
}
