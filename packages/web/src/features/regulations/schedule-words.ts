import type { TFunction } from 'i18next';
import type { VersionRow } from '../../ui/two-versions.tsx';
import { deadlineWords } from './deadline-words.ts';
import type { SchedulePolicy } from './regulations.types.ts';

type Words = TFunction<['regulations', 'common']>;

/** Returns two settings of the due dates field by field, in words; what is as preset is empty. */
export function scheduleWords(t: Words, mine: SchedulePolicy, theirs: SchedulePolicy): VersionRow[] {
  const row = (label: string, words: (policy: SchedulePolicy) => string | undefined): VersionRow => ({
    label,
    mine: words(mine) ?? '',
    theirs: words(theirs) ?? '',
  });
  return [
    row(t('schedule.recurrence'), ({ recurrence }) =>
      recurrence ? t(`recurrence.${recurrence}`) : undefined,
    ),
    row(t('schedule.unspecified'), ({ unspecified }) => unspecified && t(`recurrence.${unspecified}`)),
    row(t('schedule.either'), ({ either }) => either && t(`recurrence.${either}`)),
    row(
      t('schedule.shift'),
      (policy) => policy.shiftToWorkingDay && t(`schedule.shifts.${policy.shiftToWorkingDay}`),
    ),
    ...(['daysAfterPeriodEnd', 'openLeadDays', 'dataGraceDays'] as const).map((key) =>
      row(t(`schedule.days.${key}`), (policy) => policy[key]?.toString()),
    ),
    row(t('schedule.deadline'), ({ deadline }) => (deadline ? deadlineWords(t, deadline) : undefined)),
  ];
}
