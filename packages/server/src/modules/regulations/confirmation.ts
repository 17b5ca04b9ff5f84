import { DEFAULT_SCHEDULE_POLICY } from '@ansinh/domain/obligations';
import {
  confirmDuty,
  type ConfirmationFlag,
  type ConfirmationRefusal,
  type ImpossibleDeadline,
} from '@ansinh/domain/regulations';
import type { Decision } from '@ansinh/domain/kernel';
import type { DutyFields } from './db/duty-row.ts';
import { asDeadline, asSchedulePolicy } from './schedule-values.ts';
import type { StoredPolicy } from './regulation-row.ts';

export type Language = 'vi' | 'en';

const REASONS: Readonly<Record<ImpossibleDeadline, Readonly<Record<Language, string>>>> = {
  'month-out-of-range': { vi: 'không có tháng này', en: 'there is no such month' },
  'quarter-out-of-range': { vi: 'một năm chỉ có quý I đến quý IV', en: 'a year has quarters 1 to 4' },
  'day-out-of-range': { vi: 'tháng đó không có ngày này', en: 'that month has no such day' },
  'year-out-of-range': { vi: 'năm không hợp lý', en: 'the year makes no sense' },
  'day-missing': { vi: '“trước ngày” nhưng chưa ghi ngày', en: '“before” without a day' },
  'days-missing': { vi: 'chưa ghi số ngày', en: 'the number of days is missing' },
  'days-not-positive': { vi: 'số ngày phải lớn hơn 0', en: 'the number of days must be above 0' },
};

/** A duty as it would be confirmed. */
export type ConfirmableDuty = Omit<DutyFields, 'note'> & {
  readonly id: string;
  readonly provisionId: string;
  readonly schedulePolicy: StoredPolicy;
};

/**
 * Decides whether a duty may be confirmed (see confirmDuty), with the reason of an impossible deadline in words. `words`: everything
 * that may be quoted of its provision; `policy`: the regulation's choices, which the duty's own override.
 */
export function decideConfirmation(
  duty: ConfirmableDuty,
  words: string,
  policy: StoredPolicy,
  language: Language,
): Decision<{ readonly flags: readonly ConfirmationFlag[] }, ConfirmationRefusal> {
  const decision = confirmDuty({ ...duty, deadline: asDeadline(duty.deadline) }, words, {
    ...DEFAULT_SCHEDULE_POLICY,
    ...asSchedulePolicy(policy),
    ...asSchedulePolicy(duty.schedulePolicy),
  });
  if (decision.ok || decision.code !== 'regulations.deadline_impossible') return decision;
  const problem = decision.params['reason'] as ImpossibleDeadline;
  return { ...decision, params: { ...decision.params, problem, reason: REASONS[problem][language] } };
}
